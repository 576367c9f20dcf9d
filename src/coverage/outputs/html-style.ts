/** The colours of every page have a contrast of at least 4.5 to 1 on their background, light and dark. */
export const colours = `
:root { --ground: #fff; --raised: #f5f6f8; --text: #1c2128; --quiet: #57606a; --line: #d0d7de;
  --good: #116329; --bad: #a40e26; --warn: #7d4e00; --focus: #0550ae; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171c; --raised: #1e232a; --text: #e6e9ed; --quiet: #a3adb8; --line: #3a424c;
    --good: #6fdd8b; --bad: #ff9a94; --warn: #f0b95a; --focus: #79b8ff; }
}
`;

/** The style of the coverage page. */
export const style = `* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 1rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: .5rem; background: var(--ground); color: var(--focus); }
.verdict { padding: .1em .6em; border: 2px solid; border-radius: 1em; font-size: .8em; }
.passed, .held .state { color: var(--good); } .failed, .broken .state { color: var(--bad); }
.nothing-judged, .unknown .state, .undeclared .state, .baseline .state, .allowed .state, .advice .state { color: var(--warn); }
.never .state, .quiet { color: var(--quiet); }
.facts { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0; }
.facts div { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .9rem;
  display: flex; flex-direction: column-reverse; }
.facts dt { color: var(--quiet); font-size: .85rem; } .facts dd { margin: 0; font-size: 1.4rem; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); font-weight: normal; }
thead th { color: var(--quiet); font-size: .85rem; } .state { font-weight: 600; }
meter { width: 12rem; vertical-align: middle; }
details ul { margin: .25rem 0; padding-left: 1.25rem; }
.violation { border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0; background: var(--raised); color: var(--text); }
.violation.failed .state { color: var(--bad); }
.violation summary { padding: .6rem .9rem; cursor: pointer; border-radius: .5rem; }
.violation summary:focus-visible { outline-offset: -3px; }
.violation dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; padding: .2rem .9rem .8rem; }
.violation dt { color: var(--quiet); } .violation dd { margin: 0; overflow-wrap: anywhere; }
`;
