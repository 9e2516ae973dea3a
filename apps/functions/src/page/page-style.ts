/** The page's style. Colours stand in one place, for light and dark. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f4f6f9; --card: #fff; --ink: #17202b; --quiet: #55616f; --line: #d5dce4;
  --accent: #0a5ea8; --on-accent: #fff; --good: #17713a; --good-ground: #e4f4ea; --bad: #b3261e; --bad-ground: #fcebea;
  --warn: #7a4d00; --warn-ground: #fff3d9; --code-ground: #eef2f6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #10151b; --card: #1a2129; --ink: #e8edf2; --quiet: #a3afbb; --line: #34404c;
    --accent: #6db8f5; --on-accent: #06243d; --good: #7fd49b; --good-ground: #16301f; --bad: #ff9c94; --bad-ground: #3a1a18;
    --warn: #f3c266; --warn-ground: #35290f; --code-ground: #232c36;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, 'Segoe UI', sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; letter-spacing: -0.01em; }
header p { margin: 0.3rem 0 1.25rem; color: var(--quiet); }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 0.4rem; }
h3 { font-size: 1rem; margin: 0 0 0.75rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; margin: 0 0 1rem; }
label { font-weight: 600; }
.hint { margin: 0.1rem 0 0.6rem; color: var(--quiet); font-size: 0.9rem; }
textarea { display: block; width: 100%; min-height: 7rem; resize: vertical; padding: 0.6rem 0.75rem; font: 0.85rem/1.45 ui-monospace, Consolas, monospace; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; }
.actions { display: flex; flex-wrap: wrap; gap: 0.6rem 1.25rem; align-items: center; margin-top: 0.8rem; }
button, .button { font: inherit; font-weight: 600; cursor: pointer; border-radius: 6px; border: 1px solid var(--accent); padding: 0.4rem 1.1rem; background: var(--accent); color: var(--on-accent); text-decoration: none; }
.button, button.copy { background: transparent; color: var(--accent); }
button.copy { font-size: 0.8rem; padding: 0.05rem 0.55rem; margin-left: 0.5rem; }
button[hidden] { display: none; }
.file { font-weight: 400; color: var(--quiet); }
.file input { font: inherit; color: inherit; max-width: 17rem; }
.file input::file-selector-button { font: inherit; color: var(--accent); background: transparent; border: 1px solid var(--line); border-radius: 6px; padding: 0.25rem 0.7rem; margin-right: 0.5rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
#result:focus { outline: none; }
#status { min-height: 1.5rem; margin: 0 0 0.75rem; color: var(--quiet); }
.dragging form { outline: 3px dashed var(--accent); outline-offset: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--card); padding: 0.3rem 0.8rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
code, pre { font-family: ui-monospace, Consolas, monospace; font-size: 0.875rem; }
.badge { display: inline-block; border-radius: 99px; padding: 0.1rem 0.7rem; font-size: 0.85rem; font-weight: 600; margin: 0 0.4rem 0.3rem 0; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); } .off { color: var(--quiet); }
.badge.good { background: var(--good-ground); } .badge.bad { background: var(--bad-ground); } .badge.warn { background: var(--warn-ground); } .badge.off { background: var(--code-ground); }
.source { margin: 0.2rem 0 0; color: var(--quiet); font-size: 0.9rem; }
.warnings { list-style: none; margin: 0.8rem 0 0; padding: 0.6rem 0.9rem; border-radius: 6px; background: var(--warn-ground); color: var(--warn); }
.problem { border-color: var(--bad); border-left-width: 5px; }
.problem h2 { color: var(--bad); }
.problem p { margin: 0.3rem 0; }
.chain { list-style: none; margin: 0; padding: 0; }
.chain li { position: relative; border: 1px solid var(--line); border-left: 5px solid var(--accent); border-radius: 8px; padding: 0.5rem 0.9rem; margin-bottom: 1.9rem; }
.chain li:last-child { margin-bottom: 0; }
.chain li:not(:last-child)::after { content: ''; position: absolute; left: 1.6rem; top: 100%; height: 1.9rem; border-left: 2px solid var(--quiet); margin-top: 1px; }
.chain li:not(:last-child)::before { content: ''; position: absolute; left: calc(1.6rem - 4px); top: calc(100% + 1.9rem - 8px); border: 5px solid transparent; border-top: 8px solid var(--quiet); border-bottom: 0; z-index: 1; }
.chain .trusted { border-left-color: var(--good); } .chain .unknown { border-style: dashed; border-left-color: var(--bad); color: var(--quiet); } .chain .faulty { border-left-color: var(--bad); }
.chain strong { display: block; font-weight: 600; }
.chain small { color: var(--quiet); font-size: 0.85rem; }
details { border-top: 1px solid var(--line); padding: 0.55rem 0; }
details:last-child { padding-bottom: 0; }
summary { cursor: pointer; }
summary code { font-weight: 600; }
.checks { list-style: none; margin: 0.5rem 0 0.3rem; padding: 0 0 0 0.4rem; }
.checks li { display: grid; grid-template-columns: 1.5rem 1fr; margin: 0.15rem 0; }
.mark { font-weight: 700; }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: 0.4rem 1.25rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
pre { overflow-x: auto; background: var(--code-ground); padding: 0.8rem 1rem; border-radius: 6px; margin: 0.6rem 0 0; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 0.5rem; } }
@media (forced-colors: active) { .chain li { border-left-width: 5px; } }
@media print { form, .copy, .button, #status { display: none; } }
`;
