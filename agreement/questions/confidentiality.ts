import { choice } from '../kinds/choice.ts';
import { duration } from '../kinds/duration.ts';
import { line } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import type { Topic } from '../question.ts';
import { question } from './asking.ts';

export const confidentiality: Topic = {
  id: 'confidentiality',
  tip: 6,
  title: { nl: 'Geheimhouding', en: 'Confidentiality' },
  about: { nl: 'Wat u van elkaar niet verder vertelt', en: 'What you keep to yourselves' },
  feeds: ['confidentiality'],
  questions: [
    question(
      'what',
      choice([
        {
          id: 'marked',
          nl: 'Alleen wat als vertrouwelijk is aangemerkt',
          en: 'Only what is marked as confidential',
        },
        {
          id: 'nature',
          nl: 'Alles wat duidelijk vertrouwelijk is',
          en: 'Everything that is clearly confidential',
        },
        { id: 'none', nl: 'Niets: we werken open', en: 'Nothing: we work in the open' },
      ]),
      ['Q96'],
      {
        nl: {
          label: 'Wat is vertrouwelijk?',
          hint: 'Ook “niets” is een keuze.',
          why: 'Als alles geheim is, houdt niemand zich eraan.',
          example: 'Alles wat duidelijk vertrouwelijk is',
        },
        en: {
          label: 'What is confidential?',
          hint: '“Nothing” is a choice too.',
          why: 'If everything is secret, nobody keeps it.',
          example: 'Everything that is clearly confidential',
        },
      },
    ),
    question('after', duration, ['Q98'], {
      when: { at: 'confidentiality/what', not: ['none'] },
      nl: {
        label: 'Hoe lang na het einde blijft dat zo?',
        hint: 'Een getal en een eenheid.',
        why: 'Voor altijd is zelden nodig en moeilijk vol te houden.',
        example: '2 jaar',
      },
      en: {
        label: 'How long after the end does it last?',
        hint: 'A number and a unit.',
        why: 'For ever is seldom needed and hard to keep.',
        example: '2 years',
      },
    }),
    question('trade-secrets', yesNo, ['Q98'], {
      optional: true,
      when: { at: 'confidentiality/what', not: ['none'] },
      nl: {
        label: 'Blijven bedrijfsgeheimen geheim zolang ze geheim zijn?',
        hint: 'Recepten, broncode, klantenlijsten.',
        why: 'Een bedrijfsgeheim verliest zijn bescherming als u het niet meer geheim hoeft te houden.',
        example: 'Ja',
      },
      en: {
        label: 'Do trade secrets stay secret for as long as they are?',
        hint: 'Recipes, source code, customer lists.',
        why: 'A trade secret loses its protection once you need not keep it.',
        example: 'Yes',
      },
    }),
    question('except', line, ['Q96'], {
      optional: true,
      when: { at: 'confidentiality/what', not: ['none'] },
      nl: {
        label: 'Geldt er een uitzondering?',
        hint: 'Bijvoorbeeld wat een overheid openbaar moet maken.',
        why: 'Een overheid kan niet beloven wat de wet verbiedt.',
        example: 'wat de gemeente openbaar moet maken (Woo)',
      },
      en: {
        label: 'Is there an exception?',
        hint: 'What a public body must disclose, for example.',
        why: 'A public body cannot promise what the law forbids.',
        example: 'what the municipality must disclose by law',
      },
    }),
  ],
};
