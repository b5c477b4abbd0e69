// How the page around the picture looks: light and dark, wide and narrow, on paper. The picture brings its own colours.

export const pageStyle = `
:root{color-scheme:light dark;--page:#f4f5f7;--card:#fff;--text:#1b1f24;--quiet:#4d545c;--line:#c9ced4;--accent:#1f3f6e;--soft:#e8eef7;--mark:#a34700}
@media (prefers-color-scheme:dark){:root{--page:#14171b;--card:#1d2127;--text:#e6e9ed;--quiet:#aab2bb;--line:#3d444d;--accent:#9fc1f5;--soft:#26354d;--mark:#ffb066}}
*{box-sizing:border-box}
html{background:var(--page);color:var(--text);font:15px/1.45 Arial,Helvetica,"Liberation Sans",sans-serif;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:120rem;padding:0 1.25rem 2rem}
[hidden]{display:none!important}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem;z-index:3}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
a{color:var(--accent)}
h1{font-size:1.5rem;line-height:1.2;margin:1.25rem 0 .25rem}
h2{font-size:1.15rem;line-height:1.25;margin:0 0 .6rem}
h3{font-size:1rem;margin:1.1rem 0 .4rem}
p{margin:.3rem 0}
.quiet,.sub{color:var(--quiet)}
.sub{margin:0 0 1rem}
body{overflow-wrap:break-word}
h1,h2,h3,p,dd,td,th,summary,blockquote,button,li{overflow-wrap:anywhere}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
button,select,input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--quiet);border-radius:5px;padding:.3rem .6rem;min-height:2.2rem}
button{cursor:pointer}
button:hover{background:var(--soft)}
.top{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:end;justify-content:space-between;margin-bottom:.6rem}
.tabs{display:flex;flex-wrap:wrap;gap:.25rem}
.tabs button{border-color:transparent;background:none;border-bottom:3px solid transparent;border-radius:5px 5px 0 0;min-height:2.4rem}
.tabs button:hover{background:var(--soft)}
.tabs [aria-selected=true]{border-bottom-color:var(--accent);font-weight:bold}
.field{display:flex;flex-direction:column;gap:.1rem;min-width:0}
.field label{font-size:.8rem;color:var(--quiet)}
.field select{max-width:15rem}
.filters{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:end;margin-bottom:.6rem}
.picked{border-color:var(--accent);background:var(--soft)}
.find{position:relative;width:20rem;max-width:100%}
.find input{width:100%}
#found{position:absolute;z-index:2;left:0;right:0;top:100%;margin:.2rem 0 0;padding:.25rem;list-style:none;max-height:22rem;overflow:auto;background:var(--card);border:1px solid var(--quiet);border-radius:5px;box-shadow:0 6px 18px #0004}
#found button{display:flex;gap:1rem;justify-content:space-between;width:100%;text-align:left;border:0;background:none}
#found button:hover,#found button:focus-visible{background:var(--soft)}
#found button:focus-visible{outline-offset:-3px}
#status{min-height:1.45em;color:var(--quiet);font-size:.87rem;margin:0 0 .4rem}
.stage{display:grid;grid-template-columns:minmax(0,1fr) 23rem;gap:1rem;align-items:start}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px}
#picture{overflow:auto;max-height:calc(100vh - 2rem);min-height:12rem;background:#fff;color:#1b1f24;scroll-padding:24px}
#picture svg{display:block;max-width:100%;height:auto;min-width:56rem;margin:0 auto}
#picture.actual svg{max-width:none;min-width:0}
#picture p{padding:1rem}
#panel{padding:1rem;position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto}
.panel-top{float:right;margin:0 0 .25rem .5rem}
dl{display:grid;grid-template-columns:minmax(5rem,7.5rem) minmax(0,1fr);gap:.2rem .7rem;margin:.4rem 0;font-size:.9rem}
dt{color:var(--quiet);grid-column:1}
dd{margin:0;grid-column:2}
.leg{border-top:1px solid var(--line);padding:.5rem 0}
summary{cursor:pointer;font-weight:bold}
summary .quiet{font-weight:normal;display:block;padding-left:1.05rem}
.evidence-head{font-weight:bold;font-size:.9rem;margin-top:.5rem}
.evidence{list-style:none;margin:0;padding:0;font-size:.9rem}
.evidence li{border-left:3px solid var(--line);padding-left:.6rem;margin:.35rem 0}
blockquote{margin:0;font-style:italic}
#panel-name{outline:0}
.table{margin-top:1.5rem;padding:1rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.87rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line);min-width:5.5rem}
td:nth-child(3){min-width:14rem}
thead th{border-bottom:2px solid var(--quiet)}
tbody th{font-weight:bold}
td ul{margin:0;padding-left:1.1rem}
footer{margin-top:1.5rem;color:var(--quiet);font-size:.85rem}
#picture [role=button]{cursor:pointer}
#picture [role=button]:focus{outline:3px solid #a34700;outline-offset:2px}
#picture [role=button]:focus:not(:focus-visible){outline:0}
#picture .chosen{outline:3px solid #1f3f6e;outline-offset:2px}
#picture g[data-ends]:focus,#picture g[data-ends].chosen,#picture g[data-ends].matched{outline:0}
#picture g[data-ends].chosen>path:not(.hit){stroke:#1f3f6e;stroke-width:2.6}
#picture g[data-ends]:focus-visible>path:not(.hit),#picture g[data-ends].matched>path:not(.hit){stroke:#a34700;stroke-width:2.6}
#picture .matched{outline:2px dashed #a34700;outline-offset:3px}
#picture path.hit{stroke:transparent!important;stroke-width:12px!important;fill:none!important;pointer-events:stroke}
#picture .tracing [data-dims]:not(.lit){opacity:.14}
@media (prefers-reduced-motion:no-preference){#picture [data-dims]{transition:opacity .12s}}
@media (max-width:62rem){
body{padding:0 .75rem 2rem}
.stage{grid-template-columns:minmax(0,1fr)}
#picture{max-height:80vh}
#panel{position:static;max-height:none}
#panel.on{position:fixed;z-index:2;left:0;right:0;bottom:0;top:auto;max-height:46vh;border-radius:8px 8px 0 0;box-shadow:0 -6px 18px #0004}
.find{flex:1 0 100%;width:100%;max-width:none}
#picture [role=button]{scroll-margin:2rem 2rem 50vh}
.field{flex:1 1 9rem}
.field select{max-width:100%}
}
@media print{
@page{size:A4 landscape;margin:10mm}
:root{--page:#fff;--card:#fff;--text:#000;--quiet:#333;--line:#999;--accent:#000}
html{background:#fff;font-size:9pt}
body{padding:0;max-width:none}
.controls,#panel,#status,.skip,.hint{display:none!important}
h1{margin-top:0}
.stage{display:block}
.card{border:0;padding:0;border-radius:0}
#picture{overflow:visible;max-height:none}
#picture svg{width:auto!important;height:auto!important;min-width:0!important;max-width:100%!important;max-height:165mm!important}
#picture [data-dims]{opacity:1!important}
#picture .chosen,#picture .matched{outline:0}
.table{break-before:page;margin:0}
.scroll{overflow:visible}
thead{display:table-header-group}
tr{break-inside:avoid}
td:nth-child(3){min-width:0}
th,td{min-width:0}
a[href^=http]::after{content:" (" attr(href) ")"}
}
`.replaceAll("\n", "");
