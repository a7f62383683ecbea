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

/** Safety messages; each must be said somewhere, the first one always in view. */
export type SafetyId =
  | 'never-stop-suddenly'
  | 'emergency-signs'
  | 'already-stopped'
  | 'never-mix'
  | 'epilepsy'
  | 'low-mood'
  | 'ask-first'
  | 'driving-and-sharing'
  | 'prescriber-sets-pace'
  | 'no-schedule'
  | 'helpline-limits';

export const SEED_TOPICS: Readonly<Record<SeedTopic, readonly StatementId[]>> = {
  'what-it-is': ['about-uses', 'about-effects', 'about-dependence'],
  'psychological-dependency': ['dependence-adapts', 'dependence-gaba', 'dependence-coping'],
  'altered-brain-chemistry': ['damage-answer', 'mood-swings'],
  'cognitive-difficulties': [
    'thinking-sleepy',
    'thinking-during',
    'thinking-after',
    'thinking-lasting',
  ],
  'effects-that-last': [
    'thinking-lasting',
    'healing-lasting',
    'coping-skills',
    'healing-coping',
    'stopping-gradual',
    'stopping-home',
  ],
  depression: ['mood-when', 'mood-how-long', 'mood-lifelong'],
  'effects-that-ease': ['healing-summary', 'healing-timetable'],
  'help-quitting': ['step-keep', 'step-talk', 'helpline-limits'],
};

export const SAFETY_MESSAGES: Readonly<Record<SafetyId, readonly StatementId[]>> = {
  'never-stop-suddenly': ['never-stop', 'talk-first'],
  'emergency-signs': ['emergency-signs'],
  'already-stopped': ['already-stopped'],
  'never-mix': ['never-mix'],
  'driving-and-sharing': ['driving'],
  'low-mood': ['mood-help'],
  'prescriber-sets-pace': ['stopping-summary', 'step-plan', 'step-pause'],
  'ask-first': ['ask-first'],
  epilepsy: ['epilepsy'],
  'no-schedule': ['stopping-schedule'],
  'helpline-limits': ['helpline-limits'],
};
