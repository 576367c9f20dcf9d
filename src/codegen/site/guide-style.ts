/** The style of the pages in Markdown, besides that of the reference. */
export const guideStyle = `
.guide{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:0 3.5rem;padding:2rem 0 3rem}
.guide article{grid-column:2;grid-row:1;max-width:50rem;min-width:0;overflow-wrap:anywhere}
.guide>nav{grid-column:1;grid-row:1;font-size:.92rem;line-height:1.45;position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow-y:auto;align-self:start}
.guide nav b{display:block;margin:1.1rem 0 .35rem;color:var(--muted);font-size:.8rem;font-weight:600}
.guide nav ul{list-style:none;margin:0;padding:0}.guide nav li{margin:0}
.guide nav a{display:block;padding:.2rem 0;text-decoration:none}
.guide nav a[aria-current]{font-weight:650;color:var(--accent)}
.guide nav ul ul{padding-left:.8rem;border-left:1px solid var(--line);font-size:.95em}
.guide h1{font-size:clamp(1.9rem,4vw,2.6rem);margin:0 0 1.25rem}
.guide h2{margin:2.5rem 0 .8rem}.guide h3{margin:1.8rem 0 .6rem;font-size:1.12rem}.guide h4{margin:1.5rem 0 .5rem;font:650 .95rem/1.5 var(--mono)}
.guide p,.guide ul,.guide ol{margin:0 0 1rem;text-wrap:pretty}.guide article ul,.guide article ol{padding-left:1.3rem}.guide li{margin:.3rem 0}
.guide .code{margin:0 0 1.25rem}.guide .scroll{margin:0 0 1.25rem}.guide td{min-width:6rem}.guide td:last-child:not(:first-child){min-width:11rem}
.guide td,.guide th{overflow-wrap:normal}.guide td code{overflow-wrap:normal}.guide img{max-width:100%;background:#fff;border-radius:8px}
.guide blockquote{margin:0 0 1rem;padding:0 0 0 1rem;border-left:3px solid var(--accent)}
.guide h2,.guide h3,.guide h4{overflow-wrap:anywhere}
.contents-link{display:none}
.finder{margin:2rem 0 0}.finder input{width:100%;font:inherit;font-size:1.1rem;color:inherit;background:var(--paper);border:2px solid var(--ink);border-radius:10px;padding:.75rem 1rem}.finder input::placeholder{color:var(--muted)}
.results{list-style:none;padding:0;margin:1.5rem 0 0}.results li{padding:.8rem 0;border-bottom:1px solid var(--line)}
.results a{font-weight:650}.results small{color:var(--muted);margin-left:.5rem}.results p{margin:.25rem 0 0;font-size:.92rem;color:var(--muted);overflow-wrap:anywhere}
.results mark{background:var(--tint);color:var(--accent);border-radius:2px}
.all ul{columns:2 18rem;padding:0;list-style:none;margin:.4rem 0 1.4rem}.all li{padding:.15rem 0}.all h2{font-size:1.1rem;margin-top:1.5rem}
@media (max-width:56rem){.guide{grid-template-columns:minmax(0,1fr)}.guide article{grid-column:1}.guide>nav{grid-column:1;grid-row:2;position:static;max-height:none;border-top:1px solid var(--line);margin-top:2rem}.contents-link{display:block;margin:0 0 1rem;font-size:.92rem}}
@media print{.guide>nav,.contents-link{display:none}}
`;
