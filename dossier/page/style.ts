// The style of a dossier's page, which stands inside it: light and dark, a phone and paper. In: nothing. Out: one text.
// Nothing is loaded from anywhere, so that the page reads the same in many years and without a network.

export const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--surface:#fff;--ink:#1d2226;--muted:#565f67;--line:#dedbd3;--accent:#0f5b66}
@media (prefers-color-scheme:dark){:root{--paper:#14181b;--surface:#1b2024;--ink:#e7e5df;--muted:#a5aeb6;--line:#323a41;--accent:#8fd0da}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif}
main,header,footer{max-width:60rem;margin-inline:auto;padding:0 1.25rem}
header{padding-block:2.5rem 1rem}
footer{padding-block:1rem 3rem;color:var(--muted);font-size:.875rem}
h1,h2,h3{font-family:ui-serif,'Iowan Old Style',Palatino,Georgia,serif;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.875rem,1.4rem + 2vw,2.75rem);margin:0 0 .5rem}
h2{font-size:1.5rem;margin:2.5rem 0 .75rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.25rem;margin:1.75rem 0 .5rem}
p,li,dd{max-width:44rem}
a{color:var(--accent)}
.outcome{font-size:1.1875rem;margin:.25rem 0}
.muted,time,.by{color:var(--muted)}
time,.by{font-size:.875rem}
code{font:.875em ui-monospace,'SF Mono',Menlo,Consolas,monospace;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:.75rem 0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:start;vertical-align:top;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--muted);font-size:.875rem}
ol.plain,ul.plain{list-style:none;padding:0;margin:0}
ol.timeline>li{padding:.5rem 0;border-bottom:1px solid var(--line)}
ol.timeline p{margin:0}
abbr{text-decoration:none;border:1px solid var(--line);border-radius:4px;padding:0 .375rem;font-size:.8125rem;white-space:nowrap}
blockquote,pre{margin:.375rem 0;padding:.5rem .75rem;background:var(--surface);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;font-size:.9375rem}
pre.shell{font-family:ui-monospace,'SF Mono',Menlo,Consolas,monospace;font-size:.875rem}
td:last-child,th:last-child{width:50%}td:first-child{min-width:9rem}
details{margin:.375rem 0}summary{cursor:pointer;color:var(--accent)}
@media (max-width:40rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
@media print{:root{color-scheme:light;--paper:#fff;--surface:#fff;--ink:#000;--muted:#444;--line:#bbb;--accent:#000}body{font-size:10.5pt}main,header,footer{max-width:none;padding-inline:0}h2,h3{break-after:avoid}tr,ol.timeline>li,blockquote{break-inside:avoid}.table{overflow:visible}details.certificate::details-content{content-visibility:visible;block-size:auto}@page{margin:18mm}}
`.trim();
