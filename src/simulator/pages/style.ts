/** The style sheet of all pages; each page contains it, so it needs no other file. */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--wash:#f4f5f7;--ink:#14171d;--muted:#555d6b;--line:#dfe3e9;
--accent:#b23b0c;--tint:#fdf0e9;--code:#12161d;--code-line:#252c38;--code-ink:#dde3ec;--code-muted:#97a1b2;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
.server{--accent:#a01253;--tint:#fdeef5}
@media (prefers-color-scheme:dark){:root{--paper:#0d1015;--wash:#151a21;--ink:#e8ebf0;--muted:#a2abb9;--line:#262d38;
--accent:#ff9a62;--tint:#241812;--code:#12171f;--code-line:#28303d}
.server{--accent:#ff86b4;--tint:#251320}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 var(--sans)}
a{color:inherit;text-decoration-color:var(--accent);text-decoration-thickness:.08em;text-underline-offset:.18em}
a:hover{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
code,pre,kbd{font-family:var(--mono);font-size:.875em}
p code,li code,dd code,td code{background:var(--wash);border:1px solid var(--line);border-radius:4px;padding:.05em .3em;overflow-wrap:anywhere}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
.wrap{max-width:72rem;margin:0 auto;padding:0 1.5rem}
.bar{border-bottom:1px solid var(--line)}
.bar .wrap{display:flex;align-items:center;gap:1rem;min-height:3.5rem;font-size:.9rem}
.bar a{text-decoration:none}
.brand{display:flex;align-items:center;gap:.6rem;font-weight:650}
.brand svg{width:1.4rem;height:1.4rem;flex:none}
.bar nav{margin-left:auto;display:flex;gap:1.1rem;color:var(--muted);white-space:nowrap}
.hero{padding:3.5rem 0 2.5rem;display:grid;grid-template-columns:minmax(0,1fr) 23rem;gap:2.5rem 3rem;align-items:end}
.eyebrow{margin:0 0 .75rem;color:var(--muted);font-size:.9rem}
h1{margin:0;font-size:clamp(1.9rem,4.6vw,3rem);line-height:1.08;letter-spacing:-.025em;font-weight:680;text-wrap:balance}
h1 .status{display:block;font:780 clamp(5rem,15vw,9.5rem)/.84 var(--sans);letter-spacing:-.055em;color:var(--accent);margin:0 0 .14em -.04em;font-variant-numeric:tabular-nums}
.lead{margin:1.25rem 0 0;font-size:1.125rem;line-height:1.6;max-width:42rem;text-wrap:pretty}
.facts{margin:0;display:grid;grid-template-columns:auto minmax(0,1fr);gap:.55rem 1.25rem;font-size:.9rem;border-top:3px solid var(--accent);padding-top:1rem}
.facts dt{color:var(--muted)}.facts dd{margin:0;overflow-wrap:anywhere}
section{padding:2.5rem 0;border-top:1px solid var(--line)}
section{position:relative;padding-left:16.5rem;min-height:9rem}
section>header{position:absolute;left:0;width:13.5rem}
h2{margin:0;font-size:1.5rem;line-height:1.2;letter-spacing:-.015em;font-weight:660}
h3{margin:0 0 .75rem;font-size:1rem;font-weight:650}
section>header p{margin:.6rem 0 0;color:var(--muted);font-size:.92rem;line-height:1.5}section>p{margin:.2rem 0 0}
.two{display:grid;grid-template-columns:1fr 1fr;gap:2rem 3rem}
.two ul{margin:0;padding:0;list-style:none}.two li{padding:.6rem 0 .6rem 1.6rem;position:relative;border-bottom:1px solid var(--line)}
.two li:last-child{border:0}
.use li::before{content:"";position:absolute;left:.1rem;top:1.12rem;width:.55rem;height:.55rem;border-radius:50%;background:var(--accent)}
.else li{padding-left:0;display:grid;grid-template-columns:3.2rem 1fr;gap:.75rem}
.else b,.else a{font:650 1rem/1.6 var(--mono);color:var(--accent);text-decoration-thickness:.06em}
table{border-collapse:collapse;width:100%;font-size:.94rem}
th{text-align:left;font-weight:600;color:var(--muted);font-size:.85rem}
th,td{padding:.6rem 1rem .6rem 0;border-bottom:1px solid var(--line);vertical-align:top}
.scroll{overflow-x:auto}
.rfc{white-space:nowrap}
.duty{white-space:nowrap;font-weight:600}.must{color:var(--accent)}
.switch{border:0;margin:0;padding:0;min-width:0;display:flex;flex-wrap:wrap;gap:.35rem}
.switch legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.switch input{position:absolute;opacity:0;width:1px;height:1px}
.switch label{padding:.34rem .8rem;border:1px solid var(--line);border-radius:99px;font-size:.9rem;cursor:pointer;white-space:nowrap;color:var(--muted);user-select:none}
.switch label:hover{color:var(--ink);border-color:var(--muted)}
.switch input:checked+label{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.switch input:focus-visible+label{outline:3px solid var(--accent);outline-offset:2px}
.panels{flex:0 0 100%;min-width:0;margin-top:.75rem}
.panel{display:none}
.code{margin:0 0 .75rem;background:var(--code);color:var(--code-ink);border-radius:10px;border:1px solid var(--code-line);overflow:hidden}
.code figcaption{display:flex;align-items:center;justify-content:space-between;gap:1rem;min-height:2.5rem;padding:.3rem .5rem .3rem 1.1rem;font:normal .8rem/1.4 var(--sans);color:var(--code-muted);border-bottom:1px solid var(--code-line)}
.code pre{margin:0;padding:1rem 1.1rem;overflow-x:auto;line-height:1.62;font-size:.93rem;tab-size:4}
.code pre.fold{white-space:pre-wrap;overflow-wrap:anywhere}
.code pre:focus-visible{outline-offset:-3px}
.code button,.send{font:600 .8rem/1 var(--sans);border-radius:6px;padding:.5rem .75rem;cursor:pointer}
.code button{background:none;color:var(--code-ink);border:1px solid var(--code-line)}
.code button:hover{border-color:var(--code-muted)}
.send{background:var(--accent);color:var(--paper);border:0;font-size:.9rem;padding:.7rem 1.1rem}
.send:hover{filter:brightness(1.1)}
.live{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem 1rem;margin:.25rem 0 0;color:var(--muted);font-size:.9rem}
.live output{display:block;flex:0 0 100%}
.h-string,.h-regexp{color:#a6d9a2}.h-number,.h-literal{color:#f4b97f}.h-keyword,.h-meta .h-keyword{color:#c7a8fa}
.h-attr,.h-attribute,.h-property,.h-symbol,.h-params{color:#8ec9ff}.h-comment,.h-meta{color:var(--code-muted)}
.h-title,.h-title.function_,.h-title.class_,.h-section{color:#ffd58f}.h-built_in,.h-type,.h-variable{color:#7fdbd1}
.line{color:#fff;font-weight:650}
.rows{margin:0;display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.6rem 1.5rem}.rows dt{color:var(--muted)}.rows dd{margin:0}.answer a,.answer b{font:700 1.25rem/1.4 var(--mono);color:var(--accent)}td small{color:var(--muted)}
.two+.decisions{margin-top:1.75rem}
.chips{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:.6rem;padding:0;margin:0;list-style:none}
.chips a,.chips span{display:block;border:1px solid var(--line);border-radius:8px;padding:.5rem .8rem;text-decoration:none;font-size:.9rem;height:100%}
.chips a:hover{border-color:var(--accent);color:inherit}
.chips b{display:block;font:600 .875rem/1.4 var(--mono)}.chips small{color:var(--muted);font-size:.82rem;line-height:1.4;display:block}
.note{border-left:3px solid var(--accent);background:var(--tint);padding:.7rem 1rem;margin:0 0 .75rem;font-size:.92rem;border-radius:0 8px 8px 0}
.more{margin:.25rem 0 0;font-size:.92rem;color:var(--muted)}
.pager{display:grid;grid-template-columns:1fr 1fr;gap:1rem;padding:2rem 0}
.pager a{text-decoration:none;border:1px solid var(--line);border-radius:10px;padding:1rem 1.2rem}
.pager a:hover{border-color:var(--accent)}.pager a:last-child:not(:only-child),.pager .next{text-align:right}
.pager small{display:block;color:var(--muted)}.pager b{font-weight:650}
footer{border-top:1px solid var(--line);color:var(--muted);font-size:.88rem;padding:1.5rem 0 3rem}
.opening{padding:4rem 0 2rem;max-width:50rem}
.opening h1{font-size:clamp(2.4rem,6vw,4.25rem);letter-spacing:-.04em;font-weight:740}
.search{display:flex;align-items:center;gap:.75rem;margin:2rem 0 0}
.search input{flex:1;min-width:0;font:inherit;font-size:1.1rem;color:inherit;background:var(--paper);border:2px solid var(--ink);border-radius:10px;padding:.75rem 1rem}
.search input::placeholder{color:var(--muted)}
.group{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr));column-gap:2rem;padding:0;margin:0;list-style:none}
.group a{display:grid;grid-template-columns:4.6rem minmax(0,1fr);gap:.1rem .75rem;padding:.85rem .25rem;text-decoration:none;border-bottom:1px solid var(--line);height:100%}
.group .n{font:740 1.9rem/1.1 var(--sans);letter-spacing:-.04em;color:var(--accent);grid-row:span 2;font-variant-numeric:tabular-nums}
.group b{font-weight:650;line-height:1.3}.group small{color:var(--muted);font-size:.86rem;line-height:1.45;overflow-wrap:anywhere}
.group a:hover b{text-decoration:underline;text-decoration-color:var(--accent);text-underline-offset:.2em}
.answers td:first-child{white-space:nowrap}.cases td:first-child{white-space:normal;width:42%}
[hidden]{display:none!important}
@media (max-width:56rem){section{padding-left:0;min-height:0}section>header{position:static;width:auto;margin-bottom:1.1rem}.hero{grid-template-columns:minmax(0,1fr);padding:2.25rem 0 2rem;gap:2rem}.two{grid-template-columns:minmax(0,1fr)}}
@media (max-width:36rem){.rows{grid-template-columns:minmax(0,1fr);gap:.1rem}.rows dd{margin-bottom:.9rem}.wrap{padding:0 1.1rem}.bar nav .wide{display:none}.opening{padding:2.5rem 0 1.5rem}section{padding:2rem 0}
.code pre{font-size:.86rem;padding:.9rem}.answers thead{display:none}.answers tr{display:block;border-bottom:1px solid var(--line);padding:.75rem 0}.answers.cases td{width:auto}.answers td{display:block;border:0;padding:.1rem 0}
.switch:has(>:nth-child(14)){max-width:100%}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}.pager a,.chips a,.switch label{transition:border-color .15s,color .15s}}
@media print{.switch label,.copy,.live,.search,.bar nav{display:none}.panel{display:block!important}}
`;
