/** How sure a paragraph is, and the studies: closed, each is one quiet line. */
import { css, faint, MIDDLE_GREY } from './shared.ts';

export const EVIDENCE = css`
  /* A number that leads to the list; speech leaves it out. */
  .wide,
  .safety {
    counter-reset: claim;
  }
  [part='claim'] {
    counter-increment: claim;
  }
  [part='claim']::after {
    content: counter(claim);
    content: counter(claim) / '';
    margin-inline-start: 0.15em;
    font-size: 0.88em;
    line-height: 0;
    vertical-align: 0.33em;
  }
  summary {
    display: block;
    position: relative;
    padding-block: 0.15em;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* Room for an unsteady finger, without moving the lines apart. */
  summary::before {
    content: '';
    position: absolute;
    inset: -0.5em 0;
  }
  summary > span + span {
    display: inline-block;
  }
  /* Three bars, cut out of a border, which forced colours keep. */
  [part='certainty']::before,
  .key b::before {
    --_1: 67%;
    --_2: 33%;
    --_3: 0%;
    content: '';
    display: inline-block;
    block-size: 0.75em;
    margin-inline-end: 0.4em;
    border-inline-start: 0.8em solid;
    background: ${MIDDLE_GREY};
    clip-path: polygon(
      0 100%,
      0 var(--_1),
      24% var(--_1),
      24% 100%,
      38% 100%,
      38% var(--_2),
      62% var(--_2),
      62% 100%,
      76% 100%,
      76% var(--_3),
      100% var(--_3),
      100% 100%
    );
  }
  b.moderate::before {
    --_3: 85%;
  }
  b.limited::before {
    --_2: 85%;
    --_3: 85%;
  }
  b.contested::before {
    --_1: 0%;
    --_2: 67%;
  }
  .sure > :not(summary),
  .studies dl {
    line-height: 1.65;
  }
  .steps,
  .sure ol {
    padding-inline-start: 1.4em;
    list-style: decimal;
  }
  .studies dl {
    margin-block: 0.3em;
    border-inline-start: 2px solid ${faint};
    padding-inline-start: 1em;
  }
`;
