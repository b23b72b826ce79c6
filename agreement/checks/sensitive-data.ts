import type { Check } from '../finding.ts';

/** Special categories of personal data are used (art. 9 AVG). */
export const sensitiveData: Check = {
  id: 77,
  find({ data = {} }) {
    if (data.personal === false || data.special !== true) return [];
    return [
      {
        level: 'note',
        at: ['/data/special'],
        message: {
          nl: 'U gebruikt gevoelige gegevens van mensen. Dat mag alleen met een uitzondering uit de wet, zoals uitdrukkelijke toestemming (art. 9 AVG).',
          en: 'You use sensitive data of people. The law allows that only under an exception, such as explicit consent (art. 9 GDPR).',
        },
        fix: {
          nl: 'Laat nakijken op welke grond het mag, wie toestemming vraagt en hoe u ze beveiligt.',
          en: 'Have it checked on which ground it is allowed, who asks for consent and how you secure it.',
        },
      },
    ];
  },
};
