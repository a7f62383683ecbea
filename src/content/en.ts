/** The leaflet in English. Every figure and source is one that tests/content/claims.node.test.ts has. */
import type { Content } from './types.ts';

const leaflet = {
  lang: 'en',
  dir: 'ltr',
  updated: '2026-11-28',
  nextReview: '2027-11-28',
  reviewedBy: '',
  title: 'Can my brain heal after clonazepam?',
  lead: [
    {
      id: 'lead',
      text: 'For many people, thinking and mood get better after a slow, planned reduction, at least in part.',
      certainty: 'moderate',
      sources: ['S5', 'S7', 'S9', 'S16'],
    },
    {
      id: 'lead-time',
      text: 'How long that takes differs from person to person.',
      certainty: 'moderate',
      sources: ['S3', 'S26'],
    },
  ],
  safety: {
    id: 'safety',
    heading: 'Don’t stop clonazepam suddenly',
    main: {
      id: 'never-stop',
      text: 'Stopping or cutting down fast can cause seizures, and can be life-threatening.',
      certainty: 'strong',
      sources: ['S1', 'S2'],
    },
    action: { id: 'talk-first', text: 'Talk to your prescriber or pharmacist first.' },
    signs: [
      { id: 'sign-seizure', text: 'a seizure' },
      { id: 'sign-breathing', text: 'trouble breathing' },
      { id: 'sign-asleep', text: 'someone who can’t be woken' },
      { id: 'sign-confusion', text: 'severe confusion' },
      { id: 'sign-senses', text: 'seeing or hearing what isn’t there' },
      { id: 'sign-suicide', text: 'thoughts of suicide with immediate danger' },
    ],
    more: [
      {
        id: 'already-stopped',
        heading: 'Stopped, missed doses or running out?',
        statements: [
          {
            id: 'same-day',
            text: 'Get medical advice today even if you feel fine; don’t guess a dose.',
            certainty: 'moderate',
            sources: ['S25'],
          },
        ],
      },
      {
        id: 'dont-mix',
        heading: 'Don’t mix it',
        statements: [
          {
            id: 'never-mix',
            text: 'with alcohol, or opioids or sedatives not prescribed to you: your breathing can stop.',
            certainty: 'strong',
            sources: ['S1'],
          },
          {
            id: 'prescribed-mix',
            text: 'Prescribed an opioid? Don’t stop either: ask.',
            certainty: 'moderate',
            sources: ['S1', 'S3'],
          },
        ],
      },
    ],
  },
  sections: [
    {
      id: 'healing',
      short: 'Getting better',
      heading: 'Will I get better?',
      summary: [
        {
          id: 'healing-summary',
          text: 'Many people do, at least in part. After a slow, planned reduction, thinking often gets clearer, and some people feel brighter too.',
          certainty: 'moderate',
          sources: ['S5', 'S7', 'S16'],
        },
      ],
      blocks: [
        [
          { id: 'healing-waiting', text: 'Waiting is hard.' },
          {
            id: 'healing-months',
            text: 'Coming off often takes months, sometimes more than a year.',
            certainty: 'moderate',
            sources: ['S3', 'S26'],
          },
          {
            id: 'healing-steps',
            text: 'Some people manage larger steps, some struggle with small ones, and symptoms may peak near the end.',
            certainty: 'moderate',
            sources: ['S3', 'S26'],
          },
          {
            id: 'healing-easy',
            text: 'But many people get through it without big problems.',
            certainty: 'moderate',
            sources: ['S3', 'S26'],
          },
        ],
        [
          {
            id: 'healing-lasting',
            text: 'For some people, symptoms go on after the last dose, for weeks, months or over a year.',
            certainty: 'moderate',
            sources: ['S1', 'S3'],
          },
          {
            id: 'healing-real',
            text: 'If that is you, what you feel is real. Why it happens, and how often, is not known.',
          },
          {
            id: 'healing-tell',
            text: 'If it lasts more than a month after the last dose, tell your prescriber.',
            certainty: 'moderate',
            sources: ['S26'],
          },
        ],
        [
          {
            id: 'healing-first-condition',
            text: 'What you first took it for (panic, anxiety, seizures, poor sleep) may also come back, and needs a plan of its own.',
            certainty: 'moderate',
            sources: ['S3', 'S20'],
          },
          {
            id: 'healing-question',
            text: 'So “Is it the drug, or my anxiety?” is a fair question to bring. Meanwhile your plan, therapy, rest and kind people can help.',
          },
        ],
      ],
      studies: [
        {
          id: 'study-bind',
          heading: '“BIND”',
          text: 'Some researchers propose the name benzodiazepine-induced neurological dysfunction for symptoms that last, so that people can search for it. Others dispute it. The proposal rests on one internet survey of 1,207 people who chose to take part, without a comparison group. A 2025 review by some of the same researchers could not tell how common it is, or how it runs.',
          sources: ['S13', 'S14', 'S15'],
        },
      ],
    },
    {
      id: 'symptoms',
      short: 'How it may feel',
      heading: 'Is what I feel normal?',
      summary: [
        { id: 'symptoms-real', text: 'You are not imagining it.' },
        {
          id: 'symptoms-summary',
          text: 'You can feel cutting down in your body, sleep, mood and senses.',
          certainty: 'moderate',
          sources: ['S3', 'S26'],
        },
      ],
      blocks: [
        {
          id: 'symptoms-common',
          text: 'These are common. Not everyone gets them, and nobody gets them all.',
          certainty: 'moderate',
          sources: ['S3', 'S26'],
          pairs: [
            { id: 'in-mood', heading: 'Mood', text: 'worry, panic, feeling low or irritable' },
            { id: 'in-sleep', heading: 'Sleep', text: 'lying awake, nightmares' },
            {
              id: 'in-body',
              heading: 'Body',
              text: 'sweating, a racing heart, feeling sick, cramps, shaking, twitches, aches',
            },
            {
              id: 'in-senses',
              heading: 'Senses',
              text: 'light, sound or touch too strong, tingling, ringing ears',
            },
            { id: 'in-mind', heading: 'Mind', text: 'poor memory, feeling unreal' },
          ],
        },
        [
          {
            id: 'symptoms-step',
            text: 'After a step down, it can take up to a week before you feel it.',
            certainty: 'moderate',
            sources: ['S26'],
          },
          {
            id: 'symptoms-stop',
            text: 'After stopping, it may only start at 3 to 7 days: the drug stays in the body.',
            certainty: 'moderate',
            sources: ['S25'],
          },
          {
            id: 'symptoms-fine',
            text: 'Stopped? Get advice today even if you feel fine.',
          },
        ],
        [
          {
            id: 'symptoms-emergency',
            text: 'Call {emergency} at once for signs such as a seizure, severe confusion, seeing or hearing what isn’t there, or thoughts of suicide with immediate danger.',
          },
          {
            id: 'symptoms-skip',
            text: 'Don’t skip doses: that makes it worse.',
            certainty: 'moderate',
            sources: ['S26'],
          },
          {
            id: 'symptoms-help',
            text: 'If it gets hard, tell your prescriber: the plan can slow down or pause.',
            certainty: 'moderate',
            sources: ['S3', 'S26'],
          },
        ],
      ],
    },
    {
      id: 'stopping',
      short: 'Coming off safely',
      heading: 'How do people come off it safely?',
      summary: [
        {
          id: 'stopping-gradual',
          text: 'Never suddenly: that much is well known.',
          certainty: 'strong',
          sources: ['S1', 'S2'],
        },
        {
          id: 'stopping-summary',
          text: 'You and your prescriber agree on small steps.',
          certainty: 'moderate',
          sources: ['S3', 'S23'],
        },
        {
          id: 'stopping-pace',
          text: 'The best pace is less sure.',
          certainty: 'limited',
          sources: ['S3'],
        },
      ],
      blocks: [
        { id: 'ask-first-heading', heading: 'Ask before any change' },
        [
          {
            id: 'ask-first',
            text: 'Don’t stop on your own, especially if you are pregnant or breastfeeding (sources differ on details) or 65 or over (ask about falls, memory and driving). If you take an opioid too, tell each prescriber, and ask about naloxone.',
            certainty: 'moderate',
            sources: ['S1', 'S3', 'S26'],
          },
          {
            id: 'epilepsy',
            text: 'If you take it for epilepsy, stopping suddenly can cause seizures that don’t stop.',
            certainty: 'strong',
            sources: ['S1'],
          },
        ],
        { id: 'steps-heading', heading: 'Step by step' },
        {
          id: 'stopping-steps',
          steps: [
            {
              id: 'step-keep',
              text: 'Keep taking it as prescribed; you needn’t decide today.',
              certainty: 'strong',
              sources: ['S1', 'S23'],
            },
            {
              id: 'step-talk',
              text: 'Tell your prescriber what worries you and what you hope for.',
            },
            {
              id: 'step-plan',
              text: 'Agree on small steps, and check in after each; your prescriber is responsible for the plan.',
              certainty: 'moderate',
              sources: ['S3', 'S23'],
            },
            {
              id: 'step-pause',
              text: 'If it gets hard, say so: the plan can slow down or pause.',
              certainty: 'moderate',
              sources: ['S3', 'S23'],
            },
          ],
        },
        { id: 'expect-heading', heading: 'What to expect' },
        [
          {
            id: 'stopping-not-for-all',
            text: 'Stopping is not right for everyone; a lower dose, or staying on, can be.',
            certainty: 'moderate',
            sources: ['S3'],
          },
          {
            id: 'stopping-home',
            text: 'Experts think most people can do it outside hospital, with follow-up; hospital is for some, such as people with earlier seizures or severe withdrawal, a serious illness or danger to life.',
            certainty: 'limited',
            sources: ['S3'],
          },
          {
            id: 'stopping-therapy',
            text: 'Talking therapy (CBT) teaches ways to cope; with a planned reduction, it helped more people stop by three months, though this was not shown to last.',
            certainty: 'moderate',
            sources: ['S21'],
          },
          {
            id: 'stopping-sleep',
            text: 'A form of it, CBT-I, is for sleep.',
            certainty: 'moderate',
            sources: ['S3'],
          },
        ],
        { id: 'questions-heading', heading: 'Questions for your prescriber' },
        [
          {
            id: 'stopping-questions',
            text: 'Is it right for me, and what do I gain and risk? How slowly, and what if it gets hard? Who do I call at night, and what treats the anxiety?',
          },
          {
            id: 'stopping-specialist',
            text: 'If your prescriber lacks experience, ask about addiction medicine, a psychiatric pharmacist or a toxicologist.',
            certainty: 'moderate',
            sources: ['S26'],
          },
        ],
        { id: 'cut-off-heading', heading: 'If you are cut off or run out' },
        [
          {
            id: 'cut-off-rules',
            text: 'A sudden stop goes against the label and the guidelines, so nobody should make you do it.',
            certainty: 'strong',
            sources: ['S1', 'S3', 'S23'],
          },
          {
            id: 'cut-off-words',
            text: 'Get medical advice the same day. You can say: “I can’t stop this safely all at once; I need enough to come down slowly.” If one dose is late, ask a pharmacist.',
          },
        ],
      ],
      studies: [
        {
          id: 'study-pace',
          heading: 'How fast',
          text: 'Clinicians often start with a cut of 5 to 10% every 2 to 4 weeks, typically not over 25% every 2 weeks. This is what experts agree on, not a plan to follow alone.',
          sources: ['S3'],
        },
        {
          id: 'study-deaths',
          heading: 'When prescriptions end',
          text: 'Of people without opioids whose prescriptions ended, 5.5% died within a year, against 3.5% of the others. “Ended” means no prescription for 31 days in insurance data, whether tapered or not. So the study can’t say why. It fits the advice not to be cut off.',
          sources: ['S22'],
        },
        {
          id: 'study-taper',
          heading: 'A clonazepam taper',
          text: 'Of 73 people, 51 (about 7 in 10) were off it at 4 months, and 19 more after 3 further months. They had been free of panic for a year and wanted to stop.',
          sources: ['S19'],
        },
        {
          id: 'study-therapy',
          heading: 'Talking therapy',
          text: 'In pooled trials, more people had stopped at 3 months when a taper came with CBT. At 6 months this was not shown to last.',
          sources: ['S21'],
        },
      ],
    },
    {
      id: 'risks',
      short: 'Common worries',
      heading: 'What do people worry about?',
      summary: [
        {
          id: 'risks-summary',
          text: 'People worry about needing it, harm to the brain, memory, dementia and low mood. Here is what is known about each, and what isn’t.',
        },
      ],
      blocks: [],
      topics: [
        {
          id: 'dependence',
          heading: 'Why do I feel I can’t cope without it?',
          blocks: [
            [
              {
                id: 'dependence-coping',
                text: 'It is part of dependence, and may also be the anxiety you had before; it is not a flaw in you.',
              },
              {
                id: 'dependence-month',
                text: 'Nearly everyone who takes it regularly for more than a month becomes physically dependent.',
                certainty: 'strong',
                sources: ['S2', 'S3', 'S26'],
              },
              {
                id: 'dependence-days',
                text: 'That can begin within days to weeks, even as prescribed.',
                certainty: 'strong',
                sources: ['S2'],
              },
              {
                id: 'dependence-signals',
                text: 'The brain adapts, and probably responds less to its calming signals, but still makes one, GABA.',
                certainty: 'moderate',
                sources: ['S4'],
              },
            ],
            [
              {
                id: 'dependence-addiction',
                text: 'Addiction is something else, and rarer: fewer than 2 in 100 people develop it.',
                certainty: 'strong',
                sources: ['S26'],
              },
              {
                id: 'dependence-misuse',
                text: 'Signs are taking more than prescribed or losing control: tell someone you trust.',
                certainty: 'strong',
                sources: ['S1', 'S2'],
              },
            ],
          ],
          studies: [
            {
              id: 'study-receptors',
              heading: 'How the brain adapts',
              text: 'A 2012 review describes how the receptors for GABA adapt. It says that this is not yet fully understood.',
              sources: ['S4'],
            },
          ],
        },
        {
          id: 'brain-chemistry',
          heading: 'Can clonazepam damage the brain?',
          blocks: [
            [
              {
                id: 'damage-fear',
                text: 'It is a frightening thought.',
              },
              {
                id: 'damage-answer',
                text: 'No study has proved that clonazepam harms the brain, but experts disagree. Scans of people treated for a long time looked normal in a 2005 review; a newer study saw small differences on average, but it can’t tell the cause and did not count clonazepam.',
                certainty: 'contested',
                sources: ['S5', 'S6'],
              },
              {
                id: 'damage-fear-stopping',
                text: 'So please don’t stop suddenly out of fear.',
              },
            ],
          ],
          studies: [
            {
              id: 'study-scans',
              heading: 'Scans, 2024',
              text: 'People who took medicines of this kind had a slightly smaller hippocampus, amygdala and thalamus. The hippocampus also shrank faster, the amygdala less so. Higher doses did not go with more change. The authors call all this subtle. The mean age was 70.6, and the drug codes leave clonazepam out.',
              sources: ['S6'],
            },
          ],
        },
        {
          id: 'thinking',
          heading: 'Why is it hard to think or remember?',
          blocks: [
            [
              {
                id: 'thinking-sleepy',
                text: 'Feeling sleepy and slow is a known effect, not a failing of yours. Don’t drive while you feel that way.',
                certainty: 'strong',
                sources: ['S1', 'S8'],
              },
            ],
            [
              {
                id: 'thinking-long',
                text: 'About long use, studies disagree. One-time tests show worse results for taking things in, finding words, thinking and memory; tests over time mostly don’t.',
                certainty: 'contested',
                sources: ['S8', 'S9', 'S10'],
              },
            ],
            [
              {
                id: 'thinking-after',
                text: 'After coming off, results get better on average, but in small studies stay below those of people who never took it.',
                certainty: 'limited',
                sources: ['S7', 'S9'],
              },
              {
                id: 'thinking-permanent',
                text: 'So thinking may recover only partly; whether that’s permanent isn’t known. Anxiety and age matter.',
              },
              {
                id: 'thinking-daily',
                text: 'For most, the effect on daily life may be small.',
                certainty: 'limited',
                sources: ['S5'],
              },
            ],
          ],
          studies: [
            {
              id: 'study-tests',
              heading: 'Tests of thinking',
              text: 'In pooled studies, people who took such medicines did worse in all 12 areas tested. Another pooled study found this for finding words, too. Of 14 studies that followed people over time, 3 found a decline.',
              sources: ['S8', 'S9', 'S10'],
            },
            {
              id: 'study-after',
              heading: 'After coming off',
              text: 'Results had improved, but at 6 months were still below those of people who never took such medicines. Small studies saw that later, too.',
              sources: ['S7', 'S9'],
            },
          ],
        },
        {
          id: 'dementia',
          heading: 'Can it cause dementia?',
          blocks: [
            [
              {
                id: 'dementia-link',
                text: 'Studies disagree: some pooled studies find a link, but a large study in 2024 found none overall.',
                certainty: 'contested',
                sources: ['S6', 'S11'],
              },
              {
                id: 'dementia-reverse',
                text: 'Early dementia or anxiety may be why such drugs were given.',
                certainty: 'contested',
                sources: ['S6', 'S11'],
              },
              {
                id: 'dementia-tell',
                text: 'If your memory worries you, tell your prescriber.',
              },
            ],
          ],
          studies: [
            {
              id: 'study-dementia',
              heading: 'The figures',
              text: 'Pooled studies in 2015 put the risk at 1.49 times that of other people (likely range 1.30 to 1.72). The 2024 study put it at 1.06 times (0.90 to 1.25), but at 1.33 times (1.04 to 1.71) for high doses of medicines for anxiety. The 2024 study left clonazepam out.',
              sources: ['S6', 'S11'],
            },
          ],
        },
        {
          id: 'mood',
          heading: 'Can it cause depression?',
          blocks: [
            [
              {
                id: 'mood-when',
                text: 'Low mood can come while you take it or come off it, or when what you took it for comes back.',
                certainty: 'moderate',
                sources: ['S1'],
              },
              { id: 'mood-treat', text: 'It can be treated, so tell someone.' },
              {
                id: 'mood-tell',
                text: 'If your mood changes or gets worse, or thoughts of suicide come, tell a doctor at once; others can watch for it, too.',
                certainty: 'moderate',
                sources: ['S1'],
              },
            ],
            [{ id: 'mood-help', text: 'You are not alone. You can call now:' }],
            { id: 'mood-crisis', crisisHelplines: true },
            [
              {
                id: 'mood-suicide',
                text: 'Studies find a link between such medicines and suicide; whether the medicine is the cause is disputed.',
                certainty: 'contested',
                sources: ['S17', 'S27'],
              },
              {
                id: 'mood-swings',
                text: 'Mood swings, or changes in how you act, can be a side effect or come while cutting down.',
                certainty: 'moderate',
                sources: ['S1'],
              },
              {
                id: 'mood-lifelong',
                text: 'In a small study of people aged 60 and over, taking less was linked with less low mood a year later.',
                certainty: 'limited',
                sources: ['S16'],
              },
            ],
          ],
          studies: [
            {
              id: 'study-suicide',
              heading: 'Two views',
              text: 'A 2017 review concludes that these medicines appear to raise the risk of suicide. A published letter answers that the severity of the illness explains it.',
              sources: ['S17', 'S27'],
            },
            {
              id: 'study-trials',
              heading: 'Short trials',
              text: 'In trials with people who had panic disorder, 4 in 100 stopped because of depression, against 1 in 100 on placebo.',
              sources: ['S1'],
            },
            {
              id: 'study-older',
              heading: 'People aged 60 and over',
              text: 'In 73 people, taking less was linked with fewer symptoms of depression at 12 months.',
              sources: ['S16'],
            },
          ],
        },
      ],
    },
    {
      id: 'about',
      short: 'What it is',
      heading: 'What is clonazepam?',
      summary: [
        {
          id: 'about-summary',
          text: 'It is a benzodiazepine: it calms, relaxes the muscles and makes you sleepy.',
          certainty: 'strong',
          sources: ['S1', 'S28'],
        },
      ],
      blocks: [
        [
          {
            id: 'about-uses',
            text: 'It is sold as Klonopin or Rivotril. In the US it is approved for panic disorder and some seizure disorders, and often used for other anxiety; in the UK, Ireland and Australia it is licensed for epilepsy.',
            certainty: 'strong',
            sources: ['S1', 'S28'],
          },
          {
            id: 'about-days',
            text: 'It stays in the body for days.',
            certainty: 'moderate',
            sources: ['S25', 'S28'],
          },
          {
            id: 'about-habit',
            text: 'It can be habit-forming, even as prescribed.',
            certainty: 'strong',
            sources: ['S1', 'S2'],
          },
        ],
        { id: 'daily-heading', heading: 'Day to day' },
        [
          {
            id: 'driving',
            text: 'Don’t drive when you feel drowsy or after a change of dose, and don’t drink alcohol.',
            certainty: 'strong',
            sources: ['S1'],
          },
          {
            id: 'keeping',
            text: 'Don’t share it, keep it locked away, and take what is left to a pharmacy or a take-back point.',
          },
          {
            id: 'telling',
            text: 'Tell every doctor, dentist and pharmacist that you take it. Ask before you take other medicines that make you sleepy, or St John’s wort.',
          },
        ],
      ],
      studies: [
        {
          id: 'study-gaba',
          heading: 'How it works',
          text: 'It is thought to boost GABA, one of the brain’s calming signals. The label says that the exact way is not known.',
          sources: ['S1'],
        },
      ],
    },
    {
      id: 'help',
      short: 'Get help',
      heading: 'Who can I talk to?',
      summary: [
        {
          id: 'help-summary',
          text: 'In danger, call {emergency}; in crisis, a crisis line. For all else, ask your prescriber, any pharmacist (free, no appointment) or a helpline.',
        },
      ],
      blocks: [
        [
          {
            id: 'helpline-limits',
            text: 'Those who answer may not be medical staff, and don’t replace your prescriber.',
          },
          {
            id: 'helpline-calling',
            text: 'When you call, you may hear a recording first. Then say it in your own words: “I take clonazepam, and I’m worried.”',
          },
        ],
      ],
    },
    {
      id: 'sources',
      short: 'Sources',
      heading: 'Where does this come from?',
      summary: [
        {
          id: 'sources-summary',
          text: 'Here you find what the words mean, who wrote this, and every source.',
        },
      ],
      blocks: [],
    },
  ],
  labels: {
    onThisPage: 'In this leaflet',
    openAll: 'Open all',
    closeAll: 'Close all',
    howSure: 'How sure?',
    certainty: {
      strong: 'Strong',
      moderate: 'Moderate',
      limited: 'Limited',
      contested: 'Experts disagree',
    },
    certaintyMeaning: {
      strong: 'well established. Unlikely to change.',
      moderate: 'probably right, but may change.',
      limited: 'few, small or weak studies.',
      contested: 'studies or experts say different things.',
    },
    certaintyKey: 'How sure are we?',
    oneSource: '1 source',
    manySources: '{n} sources',
    quote: '“{words} …”: ',
    studies: 'For those who want the studies',
    sourceList: 'Every source',
    updated: 'Updated {date}.',
    nextReview: 'Next review by {date}.',
    notReviewed: 'Not yet reviewed by a clinician.',
    reviewedBy: 'Reviewed by {name}.',
    notAdvice: 'Information, not medical advice.',
    aboutThisPage: 'Who wrote it',
    authors:
      'The makers of clonazepam-info. Nobody pays to be listed, and no built-in number tracks calls. A helpline that this site added is marked.',
    call: 'Call',
    text: 'Text',
    nowFor: 'now for',
    localNowFor: 'Call your local emergency number now for',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copy it by hand:',
    copyLink: 'Copy link',
    localEmergency: 'your local emergency number',
    updatedOn: 'November 28, 2026',
    nextReviewOn: 'November 2027',
    checkedOn: 'November 2026',
    regions: {
      US: 'United States',
      GB: 'United Kingdom',
      IE: 'Ireland',
      CA: 'Canada',
      AU: 'Australia',
      NZ: 'New Zealand',
      ZA: 'South Africa',
    },
    chooseCountry: 'Your country',
    otherCountry: 'Another country',
    noHelplines: 'We have no list for your country. In danger, call your local emergency number.',
    directory: 'Find a helpline in your country',
    kind: {
      partner: 'Helpline of this site',
      emergency: 'Emergency services',
      crisis: 'Crisis line',
      helpline: 'Helpline',
      poison: 'Poison advice',
      advice: 'Medical advice',
    },
    purpose: {
      partner: 'Set by the site you are on.',
      emergency: 'When life is in danger.',
      crisis: 'When you can’t cope, or think of suicide.',
      helpline: 'Questions about drugs, medicines or alcohol.',
      poison: 'When too much was taken, or mixed.',
      advice: 'When it is not an emergency.',
      'us-helpline': 'Refers you to treatment and support near you. It does not counsel.',
      'gb-helpline': 'Made for young people and illegal drugs, so it may not know your medicine.',
      'ie-poison': 'Meant for parents and carers of young children.',
      'nz-crisis': 'For thoughts of suicide, addiction, or when you can’t cope.',
    },
    notes: {
      'us-crisis':
        'Veterans: press 1 or text 838255. Spanish: press 2 or text AYUDA to 988. Interpreters. Chat on its site.',
      'us-poison': 'In 161 languages.',
      'gb-advice': 'Choose the mental health option.',
      'ie-poison': 'At night, call a GP service or go to a hospital.',
      'ca-connexontario': 'No helpline for all of Canada was confirmed.',
      'ca-poison': 'Run by the provinces. In Nunavut, call your local health unit.',
      'au-helpline': 'Connects you to your state’s service. Hours depend on the state.',
      'au-crisis': 'The number for texts is not confirmed yet.',
      'za-emergency': '112 is for mobile phones.',
      'au-poison': 'Run by the states.',
      'nz-crisis': 'In about 150 languages.',
    },
    hoursOf: {
      always: '24 hours',
      'ie-hse': 'Monday to Friday, 9:30–17:30',
      'ie-poison': 'every day, 8:00–22:00',
    },
    languagesOf: { 'en-es': 'English, Spanish', 'en-fr': 'English, French' },
    costs: { free: 'free', 'national-rate': 'national rate' },
    runBy: 'run by {name}',
    also: { tty: 'TTY', or: 'or', quebec: 'Québec' },
    howChecked: 'Seen on saved copies of their pages, {date}, unless noted.',
    checked: {
      saved: '',
      old: 'Seen on an old saved copy of its page.',
      number: 'Only the number was seen.',
      secondary: 'Seen on another site only.',
      unconfirmed: 'Not confirmed yet.',
      partner: '',
    },
    aged: 'These numbers were last checked in {date}. If one fails, call {emergency}, or look here:',
    otherLanguage: ['es', 'Español', 'No se puede mostrar ahora. Inténtelo otra vez.'],
    bannerFull: 'Helpline in full',
  },
} as const satisfies Content;

export const EN: Content = leaflet;

/** The exact text of the English leaflet, from which the names of its statements are taken. */
export type English = typeof leaflet;
