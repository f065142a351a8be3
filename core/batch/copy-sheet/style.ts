/** How the copy sheet looks: the product's own colours, light and dark as the system is, black on white on paper. */
export const COPY_STYLE = `
:root{color-scheme:light;--paper:#faf8f4;--surface:#fffefb;--sunken:#f3efe7;--line:#e5dfd3;--line-strong:#cfc7b7;
--ink:#1f1d1a;--ink-2:#5f5a51;--ink-3:#6f6a60;--held:#b93a22;--warn:#8a5d0c;--cleared:#2c7554;--accent:#2d4a7a;
--focus:#2d4a7a;--r:4px;
--font:system-ui,'PingFang SC','Microsoft YaHei UI','Microsoft YaHei','Noto Sans CJK SC',sans-serif;
--serif:'Songti SC','Noto Serif CJK SC','SimSun',serif}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#161513;--surface:#1d1c19;--sunken:#121110;
--line:#322f29;--line-strong:#4a463d;--ink:#ece7dc;--ink-2:#b0a998;--ink-3:#968f80;--held:#ea6b52;--warn:#dba847;
--cleared:#63b98f;--accent:#8fb0e6;--focus:#8fb0e6}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:13px/1.5 var(--font);font-variant-numeric:tabular-nums}
h1,h2,p{margin:0;font-size:13px;font-weight:600}
p{font-weight:400}
h1{font-size:16px}
button,input{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:1px;border-radius:var(--r)}
.page{max-width:960px;margin:0 auto;padding:0 20px 40px}
.top{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:1px solid var(--line);padding:12px 0;
display:grid;gap:8px}
.row{display:flex;gap:8px 12px;align-items:center;flex-wrap:wrap}
.grow{flex:1;min-width:0}
.second{color:var(--ink-2)}
.small{font-size:11px;color:var(--ink-3)}
.brand{flex:none;color:var(--held)}
.seal{flex:none;color:var(--cleared)}
.seal.warned{color:var(--warn)}
button{border:1px solid var(--line-strong);background:var(--surface);border-radius:var(--r);padding:4px 12px;cursor:pointer;
white-space:nowrap}
button:hover{border-color:var(--ink-3)}
button.primary{background:var(--ink);border-color:var(--ink);color:var(--paper)}
button.quiet{border-color:transparent;background:none;color:var(--accent);padding:4px 6px}
button[aria-pressed=true]{color:var(--ink);font-weight:600}
a{color:var(--accent);text-decoration:none}
a:hover{text-decoration:underline}
section{margin-top:20px;display:grid;gap:8px}
h2{font-size:14px}
article{border:1px solid var(--line);border-radius:var(--r);background:var(--surface);padding:12px;display:grid;gap:8px;
scroll-margin-top:140px}
article.done{background:var(--sunken)}
section{scroll-margin-top:140px}
.when{font-weight:600}
.tag{font-size:11px;border-radius:3px;padding:1px 6px;background:var(--sunken);color:var(--ink-2);white-space:nowrap}
.done .tag{background:var(--surface)}
.text{white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.7}
.part{display:grid;grid-template-columns:72px minmax(0,1fr) auto;gap:4px 12px;align-items:start;border-top:1px solid var(--line);
padding-top:8px}
.part>.name{color:var(--ink-3);font-size:11px;padding-top:2px}
.warnings{color:var(--warn)}
ol,ul{margin:0;padding:0;list-style:none;overflow-wrap:anywhere}
.ticks{border-top:1px solid var(--line);padding-top:8px;display:flex;flex-wrap:wrap;gap:8px 16px;align-items:end}
.ticks label,.poster{display:grid;gap:2px;font-size:11px;color:var(--ink-3)}
.ticks label.check{display:flex;gap:6px;align-items:center;font-size:13px;color:var(--ink);padding-bottom:5px}
.poster{display:flex;align-items:center;gap:6px}
input:not([type=checkbox]){border:1px solid var(--line-strong);border-radius:var(--r);background:var(--surface);
height:28px;padding:3px 8px;font-size:13px;color:var(--ink);min-width:0}
.link{flex:1;min-width:180px}
.link input{width:100%}
.by input{width:110px}
.poster input{width:150px}
input[type=checkbox]{accent-color:var(--ink)}
.aside{position:fixed;top:0;left:0;width:1px;height:1px;opacity:0}
.hand{width:100%;min-height:120px;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--line-strong)}
@media print{
:root{--paper:#fff;--surface:#fff;--sunken:#fff;--line:#bbb;--line-strong:#888;--ink:#000;--ink-2:#222;--ink-3:#444}
.page{max-width:none;padding:0}
.top{position:static}
button,.screen,.say,.poster{display:none}
article{break-inside:avoid}
h2{break-after:avoid}
input:not([type=checkbox]){border:0;border-bottom:1px solid #888;border-radius:0}
input.blank{color:transparent}
input::-webkit-calendar-picker-indicator{display:none}
}
`;
