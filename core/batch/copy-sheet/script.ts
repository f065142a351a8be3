/**
 * What the copy sheet does, as it runs in a browser without a build: it draws the posts from the data in the page, copies
 * exactly, keeps ticks in localStorage under the batch's id, and saves them as a file. Texts only ever enter as text.
 */
export const COPY_SCRIPT = String.raw`'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const key = 'fangxing-copy-sheet ' + data.batch;
  const posts = data.accounts.flatMap((account) => account.posts);
  let language = data.language;
  let kept = { by: '', posts: {} };
  let isKept = true;
  try {
    const stored = JSON.parse(localStorage.getItem(key) || 'null');
    if (stored && typeof stored.posts === 'object' && stored.posts) kept = { by: String(stored.by || ''), posts: stored.posts };
    if (stored && stored.language in data.words.title) language = stored.language;
    keep();
  } catch { isKept = false; }

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify({ by: kept.by, language, posts: kept.posts }));
      isKept = true;
    } catch { isKept = false; }
  }
  const word = (name, values) =>
    data.words[name][language].replace(/\{(\w+)\}/g, (whole, one) => (values && one in values ? String(values[one]) : whole));
  function make(tag, className, children) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    for (const child of [].concat(children === undefined ? [] : children)) if (child) element.append(child);
    return element;
  }
  function drawn(size, className, label, character) {
    const svg = (tag, attributes, text) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
      for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]);
      if (text) element.textContent = text;
      return element;
    };
    const seal = svg('svg', { class: className, width: size, height: size, viewBox: '0 0 20 20', role: 'img', 'aria-label': label });
    seal.append(
      svg('rect', { x: 0.75, y: 0.75, width: 18.5, height: 18.5, rx: 3, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 }),
      svg('rect', { x: 3, y: 3, width: 14, height: 14, rx: 1.5, fill: 'none', stroke: 'currentColor', 'stroke-width': 0.6 }),
      svg('text', { x: 10, y: 14, 'text-anchor': 'middle', 'font-size': 11, 'font-weight': 600, 'font-family': 'var(--serif)', fill: 'currentColor' }, character),
    );
    return seal;
  }
  const entryOf = (id) => (Object.hasOwn(kept.posts, id) && kept.posts[id]) || {};
  function stateOf(entry) {
    if (entry.withdrawn) return 'withdrawn';
    if (entry.link || entry.time) return 'published';
    return entry.scheduled ? 'scheduled' : undefined;
  }
  let told;
  function tell(text) { told.textContent = text; }

  async function copy(text, button) {
    let isDone = false;
    try {
      if (navigator.clipboard) { await navigator.clipboard.writeText(text); isDone = true; }
    } catch { isDone = false; }
    const area = make('textarea', 'aside');
    if (!isDone) {
      area.value = text;
      area.setAttribute('aria-hidden', 'true');
      document.body.append(area);
      area.select();
      try { isDone = document.execCommand('copy'); } catch { isDone = false; }
      area.remove();
    }
    for (const old of document.querySelectorAll('textarea.hand')) old.remove();
    if (isDone) {
      button.focus();
      const name = button.textContent;
      button.textContent = word('copied');
      setTimeout(() => { if (button.textContent === word('copied')) button.textContent = name; }, 1500);
      tell(word('copied'));
    } else {
      const hand = make('textarea', 'hand');
      hand.value = text;
      hand.readOnly = true;
      hand.setAttribute('aria-label', word('byHand'));
      button.closest('article').append(hand);
      hand.select();
      tell(word('byHand'));
    }
  }
  function copyButton(name, text, look) {
    const button = make('button', look, word(name));
    button.type = 'button';
    button.addEventListener('click', () => void copy(text, button));
    return button;
  }
  const part = (name, body, button) => make('div', 'part', [make('span', 'name', word(name)), body, button || make('span')]);

  function field(post, name, type, className, tally) {
    const input = make('input');
    const isTick = type === 'checkbox';
    input.type = type;
    input.name = name;
    // No field of the file may be longer.
    if (type === 'url' || type === 'text') input.maxLength = 2000;
    if (isTick) input.checked = entryOf(post.id)[name] === true;
    else input.value = String(entryOf(post.id)[name] || '');
    input.classList.toggle('blank', input.value === '');
    input.addEventListener(isTick ? 'change' : 'input', () => {
      input.classList.toggle('blank', input.value === '');
      const entry = Object.assign({}, entryOf(post.id));
      const value = isTick ? input.checked : input.value.trim();
      if (value) entry[name] = value;
      else delete entry[name];
      const by = input.closest('.ticks').querySelector('[name=by]');
      if (name !== 'by' && value && !entry.by && kept.by) { entry.by = kept.by; by.value = kept.by; }
      kept.posts[post.id] = entry;
      keep();
      tally();
    });
    const text = name === 'scheduled' ? 'tick' : name === 'by' ? 'poster' : name;
    const zone = name === 'time' && post.zone !== 'Asia/Shanghai' ? ' ' + post.zone : '';
    return make('label', className, isTick ? [input, word(text)] : [word(text) + zone, input]);
  }

  function drawPost(post) {
    const state = make('span', 'tag');
    const article = make('article');
    article.dataset.post = post.id;
    const tally = () => {
      const now = stateOf(entryOf(post.id));
      article.classList.toggle('done', now !== undefined);
      state.hidden = now === undefined;
      state.textContent = now ? word('state-' + now) : '';
      drawProgress();
    };
    const when = post.time === '' ? word('untimed') : post.zone === 'Asia/Shanghai' ? post.time : post.time + ' ' + post.zone;
    const seal = drawn(20, 'seal ' + post.verdict, word(post.verdict), post.verdict === 'warned' ? '慎' : '可');
    article.append(make('div', 'row', [
      seal,
      make('span', 'when', when),
      post.china && post.zone !== 'Asia/Shanghai' ? make('span', 'second', word('china', { time: post.china })) : undefined,
      post.placement === 'ad' ? make('span', 'tag', word('ad')) : undefined,
      post.form === 'repost' ? make('span', 'tag', word('repost')) : undefined,
      state,
      make('span', 'grow'),
      make('span', 'small', post.id),
      post.text === '' ? undefined : copyButton('copyText', post.text, 'primary'),
    ]));
    article.append(make('div', 'text' + (post.text === '' ? ' second' : ''), post.text === '' ? word('noText') : post.text));
    if (post.warnings.length > 0) {
      article.append(part('warnings', make('ul', 'warnings', post.warnings.map((warning) => make('li', '', warning[language])))));
    }
    if (post.promotes) article.append(make('p', 'second', word('promotes', { id: post.promotes })));
    if (post.firstComment !== '') {
      article.append(part('comment', make('div', 'text', post.firstComment), copyButton('copyComment', post.firstComment)));
    }
    if (post.media.length > 0) {
      article.append(part('media', make('ol', '', post.media.map(({ name, isHere }) =>
        make('li', '', isHere ? name : [name + ' ', make('span', 'small', '（' + word('absent') + '）')])))));
    }
    if (post.declared !== '') article.append(part('declared', make('div', '', post.declared)));
    if (post.target) {
      const body = make('div', 'text', [word(post.target.kind) + '\n', post.target.address]);
      article.append(part('target', body, copyButton('copyTarget', post.target.address)));
    }
    article.append(make('div', 'ticks', [
      field(post, 'scheduled', 'checkbox', 'check', tally),
      field(post, 'link', 'url', 'link', tally),
      field(post, 'time', 'datetime-local', '', tally),
      field(post, 'by', 'text', 'by', tally),
      field(post, 'withdrawn', 'checkbox', 'check', tally),
    ]));
    tally();
    return article;
  }

  function backfill() {
    const done = posts.flatMap((post) => {
      const entry = entryOf(post.id);
      const state = stateOf(entry);
      if (state === undefined) return [];
      const one = { id: post.id, state };
      if (entry.link) one.link = entry.link;
      if (entry.time) one.time = entry.time.slice(0, 16) + ':00' + post.offset;
      if (entry.by) one.by = entry.by;
      return [one];
    });
    return { format: 'fangxing-backfill', version: 1, batch: data.batch, savedAt: new Date().toISOString().slice(0, 19) + 'Z', posts: done };
  }
  function save() {
    const file = backfill();
    if (file.posts.length === 0) { tell(word('nothing')); return; }
    const name = 'fangxing-backfill-' + data.batch + '.json';
    const link = make('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2) + '\n'], { type: 'application/json' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    tell(word('saved', { file: name }));
  }

  let progress;
  function drawProgress() {
    const count = { scheduled: 0, published: 0, withdrawn: 0 };
    for (const post of posts) { const state = stateOf(entryOf(post.id)); if (state) count[state]++; }
    if (progress) progress.textContent = word('progress', Object.assign({ posts: posts.length }, count));
  }
  function draw() {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = word('title') + ' ' + data.batch;
    progress = make('span', 'grow');
    told = make('p', 'say second');
    told.setAttribute('role', 'status');
    const switches = ['zh', 'en'].map((one) => {
      const button = make('button', 'quiet', one === 'zh' ? '中文' : 'English');
      button.type = 'button';
      button.setAttribute('aria-pressed', String(one === language));
      button.addEventListener('click', () => { language = one; keep(); draw(); });
      return button;
    });
    const saving = make('button', 'primary', word('save'));
    saving.type = 'button';
    saving.addEventListener('click', save);
    const poster = make('input');
    poster.name = 'poster';
    poster.maxLength = 2000;
    poster.value = kept.by;
    poster.placeholder = word('posterHint');
    poster.addEventListener('input', () => { kept.by = poster.value.trim(); keep(); });
    const top = make('header', 'top', [
      make('div', 'row', [drawn(24, 'brand', '放行', '放'), make('h1', 'grow', word('title')), ...switches]),
      make('p', 'second', [word('batch', { batch: data.batch }), ' · ', word('made', { time: data.made }),
        data.operator === '' ? undefined : ' · ' + word('by', { name: data.operator })]),
      make('div', 'row', [progress, make('label', 'poster', [word('poster'), poster]), saving]),
      make('div', 'row', [make('p', 'small grow', [make('span', 'screen', word('saveHint') + ' '), word('zoneHint')]), told]),
    ]);
    const sections = data.accounts.map(({ name, posts: own }, index) => {
      const heading = make('h2', '', ['@' + name + ' ', make('span', 'small', word('count', { count: own.length }))]);
      heading.id = 'account-' + index;
      return make('section', '', [heading, ...own.map(drawPost)]);
    });
    const places = make('nav', 'row screen', data.accounts.map(({ name }, index) => {
      const link = make('a', '', '@' + name);
      link.href = '#account-' + index;
      return link;
    }));
    places.setAttribute('aria-label', word('accounts'));
    if (data.accounts.length > 1) top.append(places);
    document.getElementById('page').replaceChildren(top, make('main', '', sections));
    drawProgress();
    if (!isKept) tell(word('unkept'));
  }
  draw();
})();
`;
