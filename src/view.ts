/** Turns a valid config, the leaflet and what the reader did into everything that is on the screen. */
import { CHECKED_ON, HELPLINES } from './content/helplines.ts';
import { SOURCES } from './content/sources.ts';
import { REGIONS } from './config.ts';
import type {
  Config,
  Content,
  Fact,
  Helpline,
  Inline,
  LineView,
  ReaderState,
  SectionId,
  SourceId,
  Surroundings,
  View,
} from './model.ts';

const FRAGMENT = 'clonazepam-info-';

/** The fragment of the page address that leads to a section, a topic or a source. */
export const fragmentOf = (id: string): string => FRAGMENT + id;

/** The id that a fragment (`#` included) leads to; '' where it is none of ours. */
export const idOfFragment = (hash: string): string => hash.split(`#${FRAGMENT}`)[1] ?? '';

/** The id by which a source is linked to. */
export const sourceAnchor = (id: SourceId): string => `source-${id.toLowerCase()}`;

export const SOURCE_IDS = Object.keys(SOURCES) as SourceId[];

/** The section that holds a section, a topic or a source; undefined for an unknown id. */
export function sectionOf(id: string, content: Content): SectionId | undefined {
  if (SOURCE_IDS.some((source) => sourceAnchor(source) === id)) return 'sources';
  return content.sections.find(
    (section) => section.id === id || section.topics?.some((topic) => topic.id === id),
  )?.id;
}

export function buildView(
  config: Config,
  content: Content,
  { open, bannerSmall, copied, region = config.region ?? '' }: ReaderState,
  around: Surroundings,
): View {
  const { labels, lang } = content;
  const hoursOf: Readonly<Record<string, string>> = labels.hoursOf;
  const dates = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const format = (text: string, date: string) =>
    text.replace('{date}', dates.format(new Date(date)));
  const regions = new Intl.DisplayNames(lang, { type: 'region' });

  const lineView = (line: Helpline): LineView => {
    const { id, kind, area, checked, operator, hours = '', languages, cost } = line;
    // What was not seen on a page is not told to a reader as if it had been.
    const vague = checked === 'number-only' || checked === 'unconfirmed';
    const known = vague || checked === 'hours-unconfirmed' ? '' : hours;
    const told = kind === 'partner' ? hours : (hoursOf[known] ?? '');
    const facts: Fact[] = [];
    if (kind !== 'emergency') facts.push([labels.hours, told || labels.hoursOf.unknown]);
    if (languages && !vague) {
      facts.push([labels.languages, labels.languagesOf[languages]]);
    }
    if (cost && !vague) facts.push([labels.cost, labels.costs[cost]]);
    if (operator) facts.push([labels.runBy, operator]);
    return {
      line,
      kind: labels.kind[kind] + (area ? ` · ${area}` : ''),
      does: labels.does[kind],
      note: [labels.notes[id], format(labels.checked[checked], CHECKED_ON)]
        .filter(Boolean)
        .join(' '),
      hours: told,
      who: operator ? `${labels.runBy} ${operator}` : kind === 'partner' ? labels.does.partner : '',
      facts,
    };
  };

  const publicLines = region ? HELPLINES[region] : [];
  const lines = [config.partner ?? [], ...publicLines].flat().map(lineView);
  const first = (test: (line: Helpline) => boolean) => lines.find(({ line }) => test(line));
  const emergencyLine = first(({ kind }) => kind === 'emergency')?.line;
  const emergency: Inline[] = [];
  if (emergencyLine) {
    const { id: service, phone, also } = emergencyLine;
    emergency.push({ service, phone });
    if (also) emergency.push(` ${labels.also[also.label]} `, { service, phone: also });
  } else {
    emergency.push(labels.localEmergency);
  }

  return {
    content,
    dir: around.dir ?? content.dir,
    theme: config.theme === 'auto' && around.schemeUnset ? 'reader' : config.theme,
    title: config.heading || content.title,
    titleLevel: config.headingLevel,
    updated: format(labels.updated, content.updated),
    review: content.reviewedBy
      ? labels.reviewedBy.replace('{name}', content.reviewedBy)
      : labels.notReviewed,
    sections: config.sections.flatMap((id) => content.sections.filter((one) => one.id === id)),
    open,
    exclusive: config.exclusive,
    sourcesShown: config.sections.includes('sources'),
    region,
    regions: [
      ...REGIONS.map((value) => ({ value, name: regions.of(value) ?? value })),
      { value: '', name: labels.otherCountry },
    ],
    lines,
    crisisLines: lines.filter(({ line }) => line.kind === 'crisis'),
    banner: {
      docking: config.banner,
      edge: config.bannerPosition,
      small: bannerSmall,
      // A helpline for the whole country or, where there is none, the crisis line.
      line:
        first(({ kind }) => kind === 'partner') ??
        first(({ kind, area }) => kind === 'helpline' && !area) ??
        first(({ kind }) => kind === 'crisis'),
    },
    emergency,
    copied,
  };
}
