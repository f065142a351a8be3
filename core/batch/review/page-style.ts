/** How the page for the client looks: one narrow column, as on a phone, black on white on paper. */
export const PAGE_STYLE = `
:root{--ink:#1f1d1a;--ink-2:#5f5a51;--ink-3:#6f6a60;--line:#e5dfd3;--paper:#faf8f4;--surface:#fffefb;--accent:#2d4a7a;
--font:system-ui,'PingFang SC','Microsoft YaHei UI','Microsoft YaHei','Noto Sans CJK SC',sans-serif}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.6 var(--font);font-variant-numeric:tabular-nums}
h1,h2,p,ul{margin:0;padding:0;font-size:14px}
ul{list-style:none}
.page{max-width:480px;margin:0 auto;padding:24px 16px 32px;display:grid;gap:20px}
h1{font-size:18px;line-height:1.4}
h2{font-size:15px;border-bottom:1px solid var(--line);padding-bottom:6px}
section{display:grid;gap:12px}
.second{color:var(--ink-2)}
.small{font-size:12px;color:var(--ink-3)}
article{border:1px solid var(--line);border-radius:4px;background:var(--surface);padding:14px;display:grid;gap:10px;
break-inside:avoid}
.head{display:flex;gap:10px;align-items:center}
.avatar{flex:none;width:34px;height:34px;border-radius:50%;background:var(--ink-2);color:var(--paper);display:grid;
place-items:center;font-size:16px}
.name{font-weight:600}
.grow{flex:1;min-width:0}
.number{align-self:start;font-size:12px;color:var(--ink-3);border:1px solid var(--line);border-radius:3px;padding:0 6px}
.text{font-size:15px;line-height:1.75;white-space:pre-wrap;overflow-wrap:anywhere}
.inked{color:var(--accent)}
.pictures{display:grid;gap:4px;grid-template-columns:repeat(3,minmax(0,1fr))}
.pictures.four{grid-template-columns:repeat(2,minmax(0,1fr));max-width:67%}
.pictures.one{grid-template-columns:minmax(0,1fr);max-width:67%}
.pictures li{aspect-ratio:1;overflow:hidden;background:var(--paper);border:1px solid var(--line)}
.pictures.one li{aspect-ratio:auto}
.pictures img{display:block;width:100%;height:100%;object-fit:cover}
.pictures span{display:block;padding:6px;font-size:12px;color:var(--ink-2);overflow-wrap:anywhere}
.part{border-top:1px solid var(--line);padding-top:8px;white-space:pre-wrap;overflow-wrap:anywhere}
.answer{border-top:1px solid var(--line);padding-top:8px;color:var(--ink-2);font-size:13px}
#bar{max-width:480px;margin:0 auto;padding:12px 16px 0;display:flex;gap:12px;align-items:center;font-size:13px;
color:var(--ink-2)}
#bar[hidden]{display:none}
#bar button{font:inherit;color:var(--ink);background:var(--surface);border:1px solid #8b8474;border-radius:4px;
padding:4px 12px;cursor:pointer}
#bar button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.draft{position:absolute;left:-10000px;top:0}
.draft .page,.sheet .page{width:480px;max-width:none;margin:0}
.sheet{background:var(--paper);color:var(--ink);font:14px/1.6 var(--font);font-variant-numeric:tabular-nums}
@media print{
#bar,.draft{display:none}
:root{--ink:#000;--ink-2:#222;--ink-3:#444;--line:#bbb;--paper:#fff;--surface:#fff}
@page{margin:14mm}
.page{padding:0}
h2{break-after:avoid}
.avatar{border:1px solid #888;background:#fff;color:#000}
}
`;
