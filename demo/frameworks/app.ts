/** What the apps have in common: the state that each binds to the element in its own way. */

export interface State {
  /** Whether the element is in the page. */
  shown: boolean;
  region: string | null;
  theme: string | null;
  open: string | null;
  exclusive: boolean;
  heading: string | null;
  headingLevel: number | null;
  /** Text in the slot of the page's own line. */
  note: string;
}

export const FIRST: State = {
  shown: true,
  region: 'GB',
  theme: 'dark',
  open: 'healing',
  exclusive: false,
  heading: 'Before your visit',
  headingLevel: 3,
  note: 'Riverside Clinic',
};

/** Changes the state; settles when the framework has written it to the page. */
export type SetState = (change: Partial<State>) => Promise<unknown>;

/** Says that the app is on the page. */
export let mounted: (set: SetState) => void;

/** For the tests: settles when the app is on the page. */
const app = new Promise<SetState>((resolve) => {
  mounted = resolve;
});
Object.assign(globalThis, { app });

/** An event as the apps write it down. */
export const lineOf = ({ section, open }: { section: string; open: boolean }) =>
  `${section} ${open ? 'opened' : 'closed'}`;
