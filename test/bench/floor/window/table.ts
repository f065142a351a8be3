// A bare table of all posts: the same rows, columns, styles and virtualiser as the product's list, everything in memory.
/// <reference lib="dom" />
import { useVirtualizer } from '@tanstack/react-virtual';
import { createElement, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { PostRow } from '../../../../core/api/posts.ts';

const ROW_HEIGHT = 33;
const OVERSCAN = 12;
const PAGE = 500;

const cell = (text: string, className?: string) => createElement('span', { role: 'gridcell', className }, text);

function Table({ rows }: { readonly rows: readonly string[][] }) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const shown = virtual.getVirtualItems().map(({ index, start }) => {
    const [verdict = '', time = '', account = '', text = '', problems = ''] = rows[index] ?? [];
    return createElement(
      'div',
      { key: index, className: 'post-row', role: 'row', style: { transform: `translateY(${start}px)` } },
      cell(verdict),
      cell(time, 'second'),
      cell(account, 'cut'),
      cell(text, 'cut own-text'),
      cell(problems, 'cut second'),
    );
  });
  const sheet = createElement('div', { className: 'sheet', style: { height: virtual.getTotalSize() } }, shown);
  return createElement('div', { ref: box, className: 'rows', role: 'grid' }, sheet);
}

async function readRows(): Promise<string[][]> {
  const rows: string[][] = [];
  for (;;) {
    const body = JSON.stringify({ query: {}, offset: rows.length, limit: PAGE });
    const response = await fetch('/call/posts:page', { method: 'POST', body });
    const { value } = (await response.json()) as { readonly value: { readonly rows: readonly PostRow[] } };
    for (const { verdict, scheduledAt, accountId, excerpt, problems } of value.rows) {
      const time = new Date(scheduledAt ?? 0).toISOString().slice(11, 16);
      rows.push([
        verdict === 'held' ? '否' : '可',
        time,
        accountId,
        excerpt,
        problems.map(({ rule }) => rule).join('、'),
      ]);
    }
    if (value.rows.length < PAGE) return rows;
  }
}

const root = document.getElementById('app');
if (root === null) throw new Error('the document has no place for the table');
const list = createElement('section', { className: 'list posts' }, createElement(Table, { rows: await readRows() }));
const screen = createElement('div', { className: 'screen' }, createElement('div', { className: 'split alone' }, list));
createRoot(root).render(
  createElement(
    'div',
    { className: 'frame' },
    createElement('header', { className: 'top' }),
    createElement('nav', { className: 'rail' }),
    createElement('main', { id: 'content' }, screen),
  ),
);
