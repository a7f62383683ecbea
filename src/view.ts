/** Turns a valid config, the leaflet and what the reader did into everything that is on the screen. */
import { REGIONS } from './attributes.ts';
import type { Config, PageContext } from './config.ts';
import { HELPLINES } from './content/helplines.ts';
import type { Content, Helpline, Phone, Region, Section, ServiceId } from './content/types.ts';
import type { CopyResult, Reader } from './reader.ts';

/** A run of text, or a number that can be called. */
export type Inline = string | { service: ServiceId; phone: Phone };

/** A fact about a helpline: its label and its value. */
export type Fact = readonly [label: string, value: string];

export interface HelplineView {
  helpline: Helpline;
  kind: string;
  /** What the helpline is for. */
  purpose: string;
  note: string;
  hours: string;
  /** Who runs it or, where its operator is not known, that the host site set the number. */
  operator: string;
  facts: readonly Fact[];
}

/** The helplines of one country, in the words of one language. */
interface HelpView {
  region: Region | '';
  helplines: readonly HelplineView[];
  crisisLines: readonly HelplineView[];
  /** The emergency number, or words where the country is not known. */
  emergency: readonly Inline[];
  /** The helpline in the banner; undefined where the country is not known: then the directory takes its place. */
  bannerHelpline: HelplineView | undefined;
}

/** Everything that is on the screen, as data. The leaflet's own text is in `content`. */
export interface View {
  content: Content;
  /** Whether a script answers presses. Without one, headings are text and controls wait unseen. */
  live: boolean;
  dir: 'ltr' | 'rtl';
  /** `reader`: follows the reader's setting, since the page has none. */
  theme: Config['theme'] | 'reader';
  title: string;
  titleLevel: number;
  sections: readonly Section[];
  exclusive: boolean;
  /** Whether claims can link into the sources section; else they link outside. */
  sourcesShown: boolean;
  docking: Config['banner'];
  edge: Config['bannerPosition'];
  help: HelpView;
  /** What the reader did, and nothing else, changes these. */
  open: Reader['open'];
  bannerSmall: boolean;
  copied: CopyResult | undefined;
}

/** What a view is made of. */
export interface ViewInput {
  config: Config;
  content: Content;
  reader: Reader;
  page: Pick<PageContext, 'dir' | 'schemeUnset'>;
  live: boolean;
}

const FRAGMENT = 'clonazepam-info-';

/** The fragment of the page address that leads to a section, a topic or a source. */
export const fragmentOf = (id: string): string => FRAGMENT + id;

/** The id that a fragment (`#` included) leads to; '' where it is none of ours. */
export const idOfFragment = (hash: string): string => hash.split(`#${FRAGMENT}`)[1] ?? '';

/**
 * The view for an input. Parts of the view before it that would come out the same are taken over, so
 * that a comparison by identity shows what changed.
 */
export function buildView({ config, content, reader, page, live }: ViewInput, before?: View): View {
  const region = reader.region ?? config.region ?? '';
  const { open, bannerSmall, copied } = reader;
  return {
    content,
    live,
    dir: page.dir ?? content.dir,
    theme: config.theme === 'auto' && page.schemeUnset ? 'reader' : config.theme,
    title: config.heading || content.title,
    titleLevel: config.headingLevel,
    sections: config.sections.flatMap((id) =>
      content.sections.filter((section) => section.id === id),
    ),
    exclusive: config.exclusive,
    sourcesShown: config.sections.includes('sources'),
    docking: config.banner,
    edge: config.bannerPosition,
    help: helpFor(region, config.partner, content, before),
    open,
    bannerSmall,
    copied,
  };
}

/** The helplines of countries without one of the host site's own: the same for every element. */
const publicHelp = new WeakMap<Content, Map<Region | '', HelpView>>();

function helpFor(
  region: Region | '',
  partner: Helpline | undefined,
  content: Content,
  before: View | undefined,
): HelpView {
  if (partner) {
    const isSame =
      before?.content === content &&
      before.help.region === region &&
      before.help.helplines[0]?.helpline === partner;
    return isSame ? before.help : buildHelp(region, partner, content);
  }
  const byRegion = publicHelp.get(content) ?? new Map<Region | '', HelpView>();
  const help = byRegion.get(region) ?? buildHelp(region, undefined, content);
  publicHelp.set(content, byRegion.set(region, help));
  return help;
}

function buildHelp(region: Region | '', partner: Helpline | undefined, content: Content): HelpView {
  const publicHelplines = region ? HELPLINES[region] : [];
  const helplines = [...(partner ? [partner] : []), ...publicHelplines].map((helpline) =>
    buildHelpline(helpline, content),
  );
  const first = (test: (helpline: Helpline) => boolean) =>
    helplines.find(({ helpline }) => test(helpline));
  return {
    region,
    helplines,
    crisisLines: helplines.filter(({ helpline }) => helpline.kind === 'crisis'),
    emergency: emergencyOf(first(({ kind }) => kind === 'emergency')?.helpline, content),
    // A helpline for the whole country or, where there is none, the crisis line.
    bannerHelpline:
      first(({ kind }) => kind === 'partner') ??
      first(({ kind, area }) => kind === 'helpline' && !area) ??
      first(({ kind }) => kind === 'crisis'),
  };
}

function buildHelpline(helpline: Helpline, { labels }: Content): HelplineView {
  const { id, kind, area, checked, operator, hours = '', languages, cost } = helpline;
  const hoursOf: Readonly<Record<string, string>> = labels.hoursOf;
  // What was not seen on a page is not told to a reader as if it had been.
  const isVague = checked === 'number-only' || checked === 'unconfirmed';
  const confirmed = isVague || checked === 'hours-unconfirmed' ? '' : hours;
  const shownHours = kind === 'partner' ? hours : (hoursOf[confirmed] ?? '');
  const facts: Fact[] = [];
  if (kind !== 'emergency') facts.push([labels.hours, shownHours || labels.hoursOf.unknown]);
  if (languages && !isVague) facts.push([labels.languages, labels.languagesOf[languages]]);
  if (cost && !isVague) facts.push([labels.cost, labels.costs[cost]]);
  if (operator) facts.push([labels.runBy, operator]);
  return {
    helpline,
    kind: labels.kind[kind] + (area ? ` · ${area}` : ''),
    purpose: labels.does[kind],
    note: [labels.notes[id], labels.checked[checked].replace('{date}', labels.checkedOn)]
      .filter(Boolean)
      .join(' '),
    hours: shownHours,
    operator: operator
      ? `${labels.runBy} ${operator}`
      : kind === 'partner'
        ? labels.does.partner
        : '',
    facts,
  };
}

function emergencyOf(helpline: Helpline | undefined, { labels }: Content): readonly Inline[] {
  if (!helpline) return [labels.localEmergency];
  const { id: service, phone, also } = helpline;
  return [
    { service, phone },
    ...(also ? [` ${labels.also[also.label]} `, { service, phone: also }] : []),
  ];
}

/** When the text was last updated, as a sentence. */
export const updatedOf = ({ labels }: Content): string =>
  labels.updated.replace('{date}', labels.updatedOn);

/** Who reviewed the text, as a sentence. */
export const reviewOf = ({ labels, reviewedBy }: Content): string =>
  reviewedBy ? labels.reviewedBy.replace('{name}', reviewedBy) : labels.notReviewed;

/** What the choice of a country offers. The last, '', is for countries that are not built in. */
export const countriesOf = ({ labels }: Content) => [
  ...REGIONS.map((value) => ({ value, name: labels.regions[value] })),
  { value: '' as const, name: labels.otherCountry },
];
