/** The leaflet in English. Every figure and source is one that tests/content/claims.node.test.ts has. */
import type { Content } from './types.ts';

const leaflet = {
  lang: 'en',
  dir: 'ltr',
  updated: '2026-11-22',
  reviewedBy: '',
  title: 'Can my brain heal after clonazepam?',
  lead: {
    id: 'lead',
    text: 'For many people it gets better, at least in part, after a slow, planned reduction. No one can give you a date.',
    certainty: 'moderate',
    sources: ['S7', 'S9'],
  },
  safety: {
    heading: 'Don’t stop clonazepam suddenly',
    main: {
      id: 'never-stop',
      text: 'Stopping or cutting down fast can cause seizures. It can be life-threatening.',
      certainty: 'strong',
      sources: ['S1', 'S2'],
    },
    action: {
      id: 'talk-first',
      text: 'Talk to your prescriber or pharmacist first.',
    },
    more: [
      {
        id: 'emergency-signs',
        text: 'Call {emergency} now for a seizure, trouble breathing, someone who can’t be woken, severe confusion, seeing or hearing things that aren’t there, or thoughts of suicide with immediate danger.',
      },
      {
        id: 'already-stopped',
        text: 'Already stopped, missed doses or running out? Get medical advice the same day. Don’t guess a restart dose.',
      },
      {
        id: 'never-mix',
        text: 'Never mix it with opioids, alcohol or other sedatives: your breathing can stop.',
        certainty: 'strong',
        sources: ['S1'],
      },
    ],
  },
  sections: [
    {
      id: 'about',
      short: 'What it is',
      heading: 'What is clonazepam?',
      summary: {
        id: 'about-summary',
        text: 'A benzodiazepine: a medicine that calms the brain, and that the body can come to depend on.',
        certainty: 'strong',
        sources: ['S1', 'S2'],
      },
      blocks: [
        [
          {
            id: 'about-uses',
            text: 'It is prescribed for anxiety or panic disorder, epilepsy and seizures. Brand names: Klonopin, Rivotril.',
            certainty: 'strong',
            sources: ['S1'],
          },
        ],
        [
          {
            id: 'about-effects',
            text: 'It calms you, relaxes your muscles and can make you sleepy. It seems to boost GABA, one of the brain’s calming signals; just how is not known.',
            certainty: 'strong',
            sources: ['S1'],
          },
        ],
        [
          {
            id: 'about-dependence',
            text: 'It can be habit-forming. Your body can come to depend on it in days to weeks, even if you take it just as prescribed. That is not the same as addiction.',
            certainty: 'strong',
            sources: ['S1', 'S2', 'S3'],
          },
        ],
        [
          {
            id: 'driving',
            text: 'Don’t drive when you feel drowsy or after a change of dose. Don’t share your tablets.',
          },
        ],
      ],
    },
    {
      id: 'risks',
      short: 'Risks',
      heading: 'What can it do to my brain?',
      summary: {
        id: 'risks-summary',
        text: 'It can lead to dependence, slow thinking and changes in mood.',
        certainty: 'moderate',
        sources: ['S1', 'S3', 'S5'],
      },
      blocks: [],
      topics: [
        {
          id: 'dependence',
          heading: 'Why do I feel I can’t cope without it?',
          blocks: [
            [
              {
                id: 'dependence-adapts',
                text: 'Your brain still makes GABA. It adjusts, and responds less to its own calming signals.',
                certainty: 'strong',
                sources: ['S3', 'S4'],
              },
            ],
            [
              {
                id: 'dependence-gaba',
                text: 'How its receptors adapt is debated.',
                certainty: 'contested',
                sources: ['S4'],
              },
            ],
            [
              {
                id: 'dependence-month',
                text: 'Taken every day for more than about a month, it is likely to make your body depend on it. Far fewer people develop a use disorder.',
                certainty: 'strong',
                sources: ['S3'],
              },
            ],
            [
              {
                id: 'dependence-coping',
                text: 'Feeling unable to cope without it is part of dependence, not a character flaw.',
                certainty: 'strong',
                sources: ['S2', 'S3'],
              },
            ],
          ],
        },
        {
          id: 'brain-chemistry',
          heading: 'Can clonazepam damage the brain?',
          blocks: [
            [
              {
                id: 'damage-answer',
                text: 'Brain damage is not proven. A 2005 review found nothing abnormal on scans. Some newer scans show small differences. We can’t tell whether the medicine caused them.',
                certainty: 'contested',
                sources: ['S5', 'S6'],
              },
            ],
            [
              {
                id: 'damage-2024',
                text: 'In a 2024 Dutch study, people taking such medicines had a slightly smaller hippocampus, amygdala and thalamus. The hippocampus also shrank faster. Higher doses did not go with more change. The authors call it subtle. The study probably left clonazepam out.',
                certainty: 'contested',
                sources: ['S6'],
              },
            ],
            [
              {
                id: 'mood-swings',
                text: 'Mood swings or changes in how you act can be a side effect, or come while you cut down.',
                certainty: 'moderate',
                sources: ['S1'],
              },
            ],
          ],
        },
        {
          id: 'thinking',
          heading: 'Why is it hard to think or remember?',
          blocks: [
            [
              {
                id: 'thinking-sleepy',
                text: 'Sleepiness and feeling slowed down are known effects.',
                certainty: 'strong',
                sources: ['S1', 'S8'],
              },
            ],
            [
              {
                id: 'thinking-during',
                text: 'Over a long time, it can get harder to take things in, find words, think and remember. But in a 2020 review, only 3 of 14 studies over time found a decline.',
                certainty: 'moderate',
                sources: ['S5', 'S8', 'S10'],
              },
            ],
            [
              {
                id: 'thinking-after',
                text: 'Many people think more clearly after coming off slowly.',
                certainty: 'moderate',
                sources: ['S5', 'S7', 'S9'],
              },
            ],
            [
              {
                id: 'thinking-lasting',
                text: 'Some notice problems for longer than six months. We don’t know whether any are permanent. The studies are small, and anxiety blurs them.',
                certainty: 'limited',
                sources: ['S7', 'S9'],
              },
            ],
            [
              {
                id: 'thinking-dementia',
                text: 'Does it lead to dementia? Studies disagree. Pooled studies in 2015 put the risk 1.49 times as high, but early dementia may be why some were given it. A 2024 study put it at 1.06 times (range 0.90 to 1.25).',
                certainty: 'contested',
                sources: ['S6', 'S11'],
              },
            ],
          ],
        },
        {
          id: 'mood',
          heading: 'Can it cause depression?',
          blocks: [
            [
              {
                id: 'mood-when',
                text: 'Low mood can come while taking it or while coming off. It can also be the original condition coming back. It can be treated: tell someone.',
                certainty: 'moderate',
                sources: ['S1', 'S12'],
              },
            ],
            [
              {
                id: 'mood-trials',
                text: 'In short trials, 4 in 100 people stopped taking it because of depression, against 1 in 100 in the other group.',
                certainty: 'moderate',
                sources: ['S12'],
              },
            ],
            [
              {
                id: 'mood-how-long',
                text: 'Some people have withdrawal symptoms, low mood among them, for weeks to more than 12 months.',
                certainty: 'moderate',
                sources: ['S1'],
              },
            ],
            [
              {
                id: 'mood-lifelong',
                text: 'We found no evidence that low mood lasts forever. In 73 adults over 60, it eased in the long term after they took less.',
                certainty: 'limited',
                sources: ['S16'],
              },
            ],
            [
              {
                id: 'mood-suicide-link',
                text: 'Studies find a link between benzodiazepines and the risk of suicide.',
                certainty: 'moderate',
                sources: ['S17'],
              },
            ],
            [
              {
                id: 'mood-suicide-cause',
                text: 'Whether the medicine is the cause is not settled.',
                certainty: 'contested',
                sources: ['S17'],
              },
            ],
            [
              {
                id: 'mood-help',
                text: 'New or worse mood, or thoughts of suicide? You are not alone, and it can be treated. Call now:',
              },
            ],
            { id: 'mood-crisis', crisisLines: true },
          ],
        },
      ],
    },
    {
      id: 'healing',
      short: 'Healing',
      heading: 'How does the brain recover?',
      summary: {
        id: 'healing-summary',
        text: 'After a slow, planned reduction, many effects ease as the brain adjusts again.',
        certainty: 'moderate',
        sources: ['S7', 'S16', 'S19', 'S20'],
      },
      blocks: [
        [
          {
            id: 'healing-timetable',
            text: 'No timetable for healing has been worked out in people, so we give no date.',
            certainty: 'limited',
            sources: ['S7', 'S20'],
          },
        ],
        [
          {
            id: 'healing-lasting',
            text: 'Some people report symptoms for months or years. Their experience is real; the cause, and how common it is, are uncertain.',
            certainty: 'contested',
            sources: ['S13', 'S14', 'S15'],
          },
        ],
        [
          {
            id: 'healing-bind',
            text: 'Some call this BIND (benzodiazepine-induced neurological dysfunction), a proposed name. The 1,207 people surveyed chose to take part, with no group to compare. A 2025 review could not tell how common it is.',
            certainty: 'contested',
            sources: ['S13', 'S14', 'S15'],
          },
        ],
        [
          {
            id: 'coping-skills',
            text: 'Coping skills help.',
          },
        ],
        [
          {
            id: 'healing-coping',
            text: 'Talking therapy (CBT) with a slow reduction helped at 3 months; by 6 months the gain had not lasted.',
            certainty: 'moderate',
            sources: ['S21'],
          },
        ],
      ],
    },
    {
      id: 'stopping',
      short: 'Coming off',
      heading: 'How do people come off it safely?',
      summary: {
        id: 'stopping-summary',
        text: 'Slowly, at a pace your prescriber sets with you; a taper (slow reduction) can pause, and staying on may be right for some.',
      },
      blocks: [
        {
          id: 'stopping-steps',
          heading: 'What you can do',
          steps: [
            {
              id: 'step-keep',
              text: 'Keep taking it as prescribed. You don’t need to decide today.',
              sources: ['S1', 'S23', 'S24'],
            },
            {
              id: 'step-talk',
              text: 'Talk to your prescriber. Say what worries you.',
            },
            {
              id: 'step-plan',
              text: 'Plan small steps together. Your prescriber sets the pace.',
            },
            {
              id: 'step-pause',
              text: 'If it gets hard, say so. A taper can pause.',
            },
          ],
        },
        [
          {
            id: 'ask-first',
            text: 'Get advice before any change if you are pregnant, breastfeeding, over 65 or taking opioids.',
            sources: ['S3'],
          },
        ],
        [
          {
            id: 'epilepsy',
            text: 'If you take it for epilepsy, stopping suddenly can cause seizures that do not stop.',
            certainty: 'strong',
            sources: ['S1'],
          },
        ],
        [
          {
            id: 'stopping-gradual',
            text: 'Experts strongly advise going slowly, though the studies behind it are weak.',
            certainty: 'limited',
            sources: ['S3'],
          },
        ],
        [
          {
            id: 'stopping-schedule',
            text: 'This is no plan to follow alone. What clinicians often start with is a cut of 5 to 10% every 2 to 4 weeks, typically not over 25% every 2 weeks.',
            certainty: 'limited',
            sources: ['S3'],
          },
        ],
        [
          {
            id: 'stopping-study',
            text: 'Of 73 people who tapered clonazepam, 68.9% were off it at 4 months. Another 26% needed 3 more months. Symptoms were mostly mild.',
            certainty: 'limited',
            sources: ['S19'],
          },
        ],
        [
          {
            id: 'stopping-home',
            text: 'Most people taper at home. Rapid detox is not the usual way.',
            certainty: 'limited',
            sources: ['S3', 'S20'],
          },
        ],
        [
          {
            id: 'stopping-not-for-all',
            text: 'Stopping is not right for everyone. In one study, 5.5% of those who stopped died within a year, against 3.5% of the others. It can’t show why.',
            certainty: 'limited',
            sources: ['S22'],
          },
        ],
      ],
    },
    {
      id: 'help',
      short: 'Get help',
      heading: 'Who can I talk to?',
      summary: {
        id: 'help-summary',
        text: 'In danger, call {emergency}; for all else, your prescriber, pharmacist or a line in this section.',
      },
      blocks: [
        [
          {
            id: 'helpline-limits',
            text: 'Those who answer may not be medical staff. A helpline does not replace your prescriber.',
          },
        ],
      ],
    },
    {
      id: 'sources',
      short: 'Sources',
      heading: 'Where does this come from?',
      summary: {
        id: 'sources-summary',
        text: 'What the words for certainty mean, and every source.',
      },
      blocks: [],
    },
  ],
  labels: {
    onThisPage: 'In this leaflet',
    openAll: 'Open all',
    closeAll: 'Close all',
    certainty: {
      strong: 'Strong evidence',
      moderate: 'Moderate evidence',
      limited: 'Limited evidence',
      contested: 'Contested',
    },
    certaintyMeaning: {
      strong: 'Well established.',
      moderate: 'Probably right; may change.',
      limited: 'Few, small or weak studies.',
      contested: 'Studies or experts disagree.',
    },
    certaintyKey: 'How sure are we?',
    sourcesLabel: 'Sources:',
    sourceList: 'Full list',
    updated: 'Last updated {date}.',
    notReviewed: 'Not yet reviewed by a clinician.',
    reviewedBy: 'Reviewed by {name}.',
    notAdvice: 'This is information, not medical advice.',
    aboutThisPage: 'About this leaflet',
    authors:
      'By the makers of clonazepam-info. No built-in number pays a fee or tracks calls. A line added by the site you are on is marked.',
    call: 'Call',
    text: 'Text',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copy it by hand:',
    copyLink: 'Copy link',
    localEmergency: 'your local emergency number',
    updatedOn: 'November 22, 2026',
    checkedOn: 'November 22, 2026',
    regions: {
      US: 'United States',
      GB: 'United Kingdom',
      IE: 'Ireland',
      CA: 'Canada',
      AU: 'Australia',
      NZ: 'New Zealand',
    },
    chooseCountry: 'Your country',
    otherCountry: 'Another country',
    noLines: 'We have no list for your country.',
    directory: 'Find a helpline in your country',
    kind: {
      partner: 'Helpline of this site',
      emergency: 'Emergency',
      crisis: 'Crisis line',
      helpline: 'Helpline',
      poison: 'Poison advice',
      advice: 'Medical advice',
    },
    does: {
      partner: 'This number was set by the site you are on.',
      emergency: 'When life is in danger.',
      crisis: 'For thoughts of suicide, or when you can’t cope.',
      helpline: 'Questions about drugs, medicines or alcohol.',
      poison: 'When too much was taken, or mixed.',
      advice: 'When it is not an emergency.',
    },
    notes: {
      'us-crisis': 'Interpreters for other languages.',
      'us-poison': 'In 161 languages.',
      'nz-crisis': 'In about 150 languages.',
      'us-helpline': 'Referrals and information, not counselling.',
      'gb-advice': 'In England, option 2 for mental health.',
      'ca-connexontario': 'No helpline for all of Canada was confirmed.',
      'ca-poison': 'Provincial centres.',
      'au-poison': 'State centres.',
      'au-helpline': 'Connects you to your state’s service.',
    },
    hours: 'Hours',
    hoursOf: {
      always: '24 hours, every day',
      unknown: 'Not confirmed',
      'ie-hse': 'Monday to Friday, 9:30–17:30',
      'ie-poison': 'Every day, 8:00–22:00',
    },
    languages: 'Languages',
    languagesOf: { 'en-es': 'English, Spanish', 'en-fr': 'English, French' },
    cost: 'Cost',
    costs: { free: 'Free', 'national-rate': 'National rate' },
    runBy: 'Run by',
    also: { tty: 'TTY', or: 'or', quebec: 'Québec' },
    checked: {
      page: 'Checked {date} on its page.',
      'old-page': 'Checked {date} on an older page.',
      'number-only': 'Number checked {date} on its page.',
      'hours-unconfirmed': 'Checked {date}.',
      secondary: 'Checked {date} on another site.',
      unconfirmed: 'Not confirmed ({date}).',
      partner: '',
    },
    otherLanguage: ['es', 'Español'],
    bannerLess: 'Less',
    bannerMore: 'More',
  },
} as const satisfies Content;

export const EN: Content = leaflet;

/** The exact text of the English leaflet, from which the names of its statements are taken. */
export type English = typeof leaflet;
