/** Which statements answer each topic of the article that the leaflet replaces, and say each safety message. No reader loads this. */
import type { StatementId } from './languages.ts';

/** Topics of the article that the leaflet replaces; each must be answered somewhere. */
export type SeedTopic =
  | 'what-it-is'
  | 'psychological-dependency'
  | 'altered-brain-chemistry'
  | 'cognitive-difficulties'
  | 'depression'
  | 'effects-that-ease'
  | 'effects-that-last'
  | 'help-quitting';

/** Safety messages; each must be said somewhere, the first five always in view. */
export type SafetyId =
  | 'never-stop-suddenly'
  | 'emergency-signs'
  | 'already-stopped'
  | 'dont-mix'
  | 'prescribed-opioid'
  | 'epilepsy'
  | 'ask-first'
  | 'driving'
  | 'shared-decision'
  | 'no-schedule'
  | 'low-mood'
  | 'cut-off'
  | 'helpline-limits';

export const SEED_TOPICS: Readonly<Record<SeedTopic, readonly StatementId[]>> = {
  'what-it-is': ['about-summary', 'about-uses', 'about-habit', 'study-gaba'],
  'psychological-dependency': [
    'dependence-coping',
    'dependence-month',
    'dependence-addiction',
    'study-receptors',
  ],
  'altered-brain-chemistry': ['damage-answer', 'study-scans', 'mood-swings'],
  'cognitive-difficulties': ['thinking-sleepy', 'thinking-long', 'thinking-after', 'study-tests'],
  depression: ['mood-when', 'mood-treat', 'mood-lifelong', 'study-older'],
  'effects-that-ease': ['lead', 'healing-summary', 'healing-months', 'healing-easy'],
  'effects-that-last': [
    'thinking-permanent',
    'thinking-daily',
    'healing-lasting',
    'healing-real',
    'healing-question',
    'stopping-therapy',
  ],
  'help-quitting': ['step-keep', 'step-talk', 'step-plan', 'help-summary', 'helpline-calling'],
};

export const SAFETY_MESSAGES: Readonly<Record<SafetyId, readonly StatementId[]>> = {
  'never-stop-suddenly': ['never-stop', 'talk-first'],
  'emergency-signs': [
    'sign-seizure',
    'sign-breathing',
    'sign-asleep',
    'sign-confusion',
    'sign-senses',
    'sign-suicide',
  ],
  'already-stopped': ['same-day'],
  'dont-mix': ['never-mix'],
  'prescribed-opioid': ['prescribed-mix', 'ask-first'],
  epilepsy: ['epilepsy'],
  'ask-first': ['ask-first'],
  driving: ['driving'],
  'shared-decision': ['stopping-summary', 'step-plan', 'step-pause'],
  'no-schedule': ['study-pace'],
  'low-mood': ['mood-tell', 'mood-help'],
  'cut-off': ['cut-off-rules', 'cut-off-words'],
  'helpline-limits': ['helpline-limits'],
};
