/**
 * What the page for the client does in a browser, without a build: it saves itself as pictures for a chat, each as tall as a
 * phone still opens. The page is drawn once more as an SVG, which a canvas may read where all in it is in it.
 */
export const PAGE_SCRIPT = String.raw`'use strict';
(() => {
  const WIDTH = 480;
  const SCALE = 2;
  // Twice as many in the picture, and no browser's canvas goes beyond 16,384.
  const TALLEST = 7600;
  const bar = document.getElementById('bar');
  const button = bar.querySelector('button');
  const said = bar.querySelector('[role=status]');
  const style = document.querySelector('style').textContent;
  const header = document.querySelector('.page > header');
  bar.hidden = false;

  const draft = document.createElement('div');
  draft.className = 'draft';
  const wide = (...children) => {
    const page = document.createElement('main');
    page.className = 'page';
    page.append(...children);
    return page;
  };

  // Posts stay whole: a page is full where the next one would not fit, and a day goes on under its name.
  function pages() {
    const made = [];
    let page;
    let section;
    const begin = () => {
      page = wide(header.cloneNode(true));
      draft.append(page);
      made.push(page);
      section = undefined;
    };
    begin();
    for (const day of document.querySelectorAll('body > .page > section')) {
      section = undefined;
      for (const post of day.querySelectorAll('article')) {
        const enter = () => {
          if (section === undefined) {
            section = document.createElement('section');
            section.append(day.querySelector('h2').cloneNode(true));
            page.append(section);
          }
          section.append(post.cloneNode(true));
        };
        enter();
        if (page.offsetHeight <= TALLEST || page.querySelectorAll('article').length === 1) continue;
        section.lastElementChild.remove();
        if (section.children.length === 1) section.remove();
        begin();
        enter();
      }
    }
    return made;
  }

  async function drawn(page) {
    const height = Math.min(page.offsetHeight, 2 * TALLEST);
    const markup = new XMLSerializer().serializeToString(page);
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="' + WIDTH + '" height="' + height + '">' +
      '<foreignObject width="100%" height="100%"><div xmlns="http://www.w3.org/1999/xhtml" class="sheet"><style>' +
      style.replaceAll('&', '&amp;').replaceAll('<', '&lt;') + '</style>' + markup + '</div></foreignObject></svg>';
    const image = new Image();
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH * SCALE;
    canvas.height = Math.min(height * SCALE, 2 * TALLEST + 1000);
    const brush = canvas.getContext('2d');
    brush.fillStyle = '#faf8f4';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.scale(SCALE, SCALE);
    brush.drawImage(image, 0, 0);
    return new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
  }

  function save(blob, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  button.addEventListener('click', async () => {
    button.disabled = true;
    said.textContent = bar.dataset.making;
    document.body.append(draft);
    try {
      const made = pages();
      for (const [index, page] of made.entries()) {
        const part = made.length === 1 ? '' : ' ' + (index + 1) + '-' + made.length;
        save(await drawn(page), document.title.replace(/[\\/:*?"<>|]/g, ' ') + part + '.png');
      }
      said.textContent = bar.dataset.made.replace('{count}', made.length);
    } catch (error) {
      said.textContent = bar.dataset.failed;
    }
    draft.replaceChildren();
    draft.remove();
    button.disabled = false;
  });
})();
`;
