/** Pages that hide what the widget is in: closed drawers and dialogs, and parts that are not printed. */
import { around, WIDGET, type HostPage } from './host.ts';

const because = 'A guest stays hidden with its host, and leaves the taps to the page below.';

/** Lies over the whole page, whose links can be tapped while it is closed. */
const DRAWER = '.drawer { position: fixed; inset: 0; overflow: auto; background: #fff }';

/** The drawer comes last, so that it lies above the page. */
const DRAWN = `<main>
  <h1>Clonazepam and your brain</h1>
  <p><button type="button" id="open">Read the leaflet</button></p>
  <ul>${['Clinic', 'Hours', 'Doctors', 'Letters', 'Contact']
    .map((name) => `<li><a href="#${name}">${name}</a></li>`)
    .join('')}</ul>
</main>
<div class="drawer" id="drawer">${WIDGET}</div>`;

const CLOSED: readonly HostPage[] = [
  {
    name: 'closed-drawer',
    title: 'In a closed drawer over the page, hidden by visibility',
    css: `${DRAWER} .drawer { visibility: hidden }`,
  },
  {
    name: 'closed-drawer-fixed',
    title: 'In a closed drawer over the page, hidden, with a banner that is asked to be fixed',
    css: `${DRAWER} .drawer { visibility: hidden }`,
    attributes: 'region="US" banner="fixed"',
  },
  {
    name: 'faded-drawer',
    title: 'In a closed drawer over the page, faded out and without pointer events',
    css: `${DRAWER} .drawer { opacity: 0; pointer-events: none }`,
  },
  {
    name: 'faded-drawer-fixed',
    title: 'In a closed drawer over the page, faded out, with a banner that is asked to be fixed',
    css: `${DRAWER} .drawer { opacity: 0; pointer-events: none }`,
    attributes: 'region="US" banner="fixed"',
  },
  {
    name: 'inert-drawer',
    title: 'In a closed drawer over the page, faded out and inert',
    css: `${DRAWER} .drawer { opacity: 0 }`,
    body: DRAWN.replace('id="drawer"', 'id="drawer" inert=""'),
  },
  {
    name: 'skipped-panel',
    title: 'In a closed panel whose content is skipped (content-visibility)',
    css: '.drawer { content-visibility: hidden }',
    attributes: 'region="US" banner="fixed"',
  },
  {
    name: 'collapsed-row',
    title: 'In a collapsed row of a table (visibility: collapse)',
    css: '.row { visibility: collapse }',
    body: around('<table><tr><td>Menu</td></tr><tr class="row"><td>', '</td></tr></table>'),
  },
  {
    name: 'invisible',
    title: 'Hidden until a script of the page shows it, which never comes',
    css: 'main { visibility: hidden }',
    body: around('', ''),
  },
].map((host) => ({ kind: 'style', shows: 'nothing', because, body: DRAWN, ...host }));

export const HIDDEN: readonly HostPage[] = [
  ...CLOSED,
  {
    name: 'drawer-opened-later',
    kind: 'style',
    title: 'In a drawer that a button of the page opens, with hidden overflow inside',
    css: `${DRAWER}
.drawer { visibility: hidden; opacity: 0; transition: visibility 0.1s, opacity 0.1s }
.drawer.is-open { visibility: visible; opacity: 1 }
.inside { overflow: hidden }`,
    body: DRAWN.replace(WIDGET, `<div class="inside">${WIDGET}</div>`),
    after: `document.getElementById('open').onclick = function () { document.getElementById('drawer').classList.add('is-open'); };`,
    opener: '#open',
  },
  {
    name: 'print-one-part',
    kind: 'style',
    title: 'One other part of the page is printed, and the rest hidden for that',
    css: '@media print { body * { visibility: hidden } .print, .print * { visibility: visible } .print { position: absolute; top: 0 } }',
    body: around(
      '<div class="print"><h2>Your appointment</h2><p>Monday, 10:30. <a href="#way">How to find us</a></p></div>',
      '',
    ),
    printsOther: true,
  },
];
