import { describe, expect, it } from 'vitest';
import {
  type Draft,
  afterKeeping,
  changesIn,
  withFields,
  withoutItem,
  withoutWrong,
  wrongOf,
} from '../../../renderer/stores/draft.ts';

const record = { id: 'c1', name: '青禾茶', card: { topics: ['茶'], offers: [{ text: '甲' }, { text: '乙' }] } };

const draftOf = (values: Readonly<Record<string, unknown>>, wrong: Draft['wrong'] = {}): Draft => ({
  of: { list: 'clients', id: 'c1', act: 'client:save', part: '' },
  fields: Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { text: String(value), value }])),
  wrong,
});

const odd = { zh: '不对。', en: 'is odd.' };

describe('a draft of a record', () => {
  it.each([
    { why: 'what is stored already changes nothing', values: { name: '青禾茶', 'card.topics': ['茶'] }, changes: [] },
    { why: 'nothing typed over nothing stored changes nothing', values: { address: '' }, changes: [] },
    { why: 'what is not to be stored changes nothing', values: { name: undefined }, changes: [] },
    { why: 'another text does', values: { name: '青禾', address: '' }, changes: ['name'] },
    { why: 'so does an inner one', values: { 'card.offers.1.text': '丙' }, changes: ['card.offers.1.text'] },
  ])('$why', ({ values, changes }) => {
    expect(changesIn(draftOf(values), record)).toEqual(changes);
  });

  it('is laid over the record; a cleared field goes', () => {
    const draft = draftOf({ name: '', 'card.offers.1.until': '2026-12-12', uscc: '1' });
    expect(withFields(record, draft, ['name', 'card.offers.1.until'])).toEqual({
      id: 'c1',
      name: null,
      card: { topics: ['茶'], offers: [{ text: '甲' }, { text: '乙', until: '2026-12-12' }] },
    });
  });

  it('knows which fields problems are about', () => {
    const wrong = wrongOf([
      { path: 'clients[0].card.offers[1].until', expected: 'day', read: '下周' },
      { path: 'clients[0].card.topics[0]', expected: 'empty' },
    ]);
    expect(Object.keys(wrong)).toEqual(['card.offers.1.until', 'card.topics.0']);
    expect(withoutWrong(['name', 'card.topics', 'card.offers.1.until'], wrong)).toEqual(['name']);
  });

  it('keeps what was typed on while it was being stored', () => {
    const sent = draftOf({ name: '青禾', uscc: '1' });
    const { name, ...others } = sent.fields;
    const now = { ...sent, fields: { ...others, name: { text: '青禾茶业', value: '青禾茶业' } } };
    expect(name?.text).toBe('青禾');
    expect(Object.keys(afterKeeping(now, sent, ['name', 'uscc'], {})?.fields ?? {})).toEqual(['name']);
    expect(afterKeeping(sent, sent, ['name', 'uscc'], {})).toBeUndefined();
    expect(afterKeeping(sent, sent, ['name', 'uscc'], { endsOn: odd })?.wrong).toEqual({ endsOn: odd });
  });

  it('moves up with the items behind one that goes', () => {
    const draft = draftOf(
      { 'card.offers.0.until': 'a', 'card.offers.1.until': 'b', 'card.offers.2.until': 'c', name: 'd' },
      { 'card.offers.2.until': odd },
    );
    const left = withoutItem(draft, 'card.offers', 1);
    expect(Object.entries(left.fields).map(([path, { text }]) => [path, text])).toEqual([
      ['card.offers.0.until', 'a'],
      ['card.offers.1.until', 'c'],
      ['name', 'd'],
    ]);
    expect(left.wrong).toEqual({ 'card.offers.1.until': odd });
  });
});
