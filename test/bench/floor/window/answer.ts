// A key and a click with next to nothing behind them: what is left is the browser's own way from an event to a picture.
/// <reference lib="dom" />
const button = document.querySelector('button');
button?.addEventListener('click', () => {
  button.textContent = String(Number(button.textContent) + 1);
});
