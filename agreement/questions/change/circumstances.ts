import { choice } from '../../kinds/choice.ts';
import { duration } from '../../kinds/duration.ts';
import { percentage } from '../../kinds/percentage.ts';
import { rhythm } from '../../kinds/rhythm.ts';
import { line } from '../../kinds/text.ts';
import { detail } from '../asking.ts';

/** What changes outside the parties: prices, and everything else; and what happens to the work meanwhile. */
export const circumstances = [
  detail(
    'meanwhile',
    choice(
      [
        { id: 'continues', nl: 'Het werk gaat gewoon door', en: 'The work simply goes on' },
        { id: 'waits', nl: 'Alleen het werk waar het om gaat, wacht', en: 'Only the work it is about waits' },
        { id: 'stops', nl: 'Het werk ligt stil', en: 'The work stands still' },
      ],
      { other: true },
    ),
    ['Q77'],
    {
      nl: {
        label: 'Wat doet u zolang er nog niet is beslist?',
        hint: 'Over een wijziging die is aangevraagd.',
        why: 'De één werkt door, de ander wacht. Dan lopen de kosten op.',
        example: 'Het werk gaat gewoon door',
      },
      en: {
        label: 'What do you do until it is decided?',
        hint: 'About a change that was asked for.',
        why: 'One works on, the other waits. Meanwhile costs mount.',
        example: 'The work simply goes on',
      },
    },
  ),
  detail(
    'indexation',
    choice(
      [
        { id: 'none', nl: 'Nee, bedragen blijven gelijk', en: 'No, amounts stay the same' },
        {
          id: 'cpi',
          nl: 'Elk jaar met de consumentenprijsindex (CPI)',
          en: 'Every year with the consumer price index (CPI)',
        },
        { id: 'talk', nl: 'We praten er elk jaar over', en: 'We talk about it every year' },
      ],
      { other: true },
    ),
    ['Q75'],
    {
      nl: {
        label: 'Stijgen afgesproken bedragen mee met de prijzen?',
        hint: 'Of kies “Anders” en noem de index die u gebruikt.',
        why: 'Na drie jaar is hetzelfde bedrag een stuk minder waard.',
        example: 'Elk jaar met de consumentenprijsindex (CPI)',
      },
      en: {
        label: 'Do agreed amounts rise with prices?',
        hint: 'Or choose “Other” and name the index you use.',
        why: 'After three years the same amount is worth a good deal less.',
        example: 'Every year with the consumer price index (CPI)',
      },
    },
  ),
  detail('indexation-cap', percentage, ['Q75'], {
    when: { at: 'change/indexation', not: ['none', 'talk'] },
    nl: {
      label: 'Met hoogstens hoeveel procent per jaar?',
      hint: 'Laat dit leeg als er geen grens is.',
      why: 'In een duur jaar kan een index harder stijgen dan u kunt betalen.',
      example: '4',
    },
    en: {
      label: 'By what percentage a year at most?',
      hint: 'Leave this empty if there is no limit.',
      why: 'In a dear year an index may rise faster than you can pay.',
      example: '4',
    },
  }),
  detail('hardship', line, ['Q76'], {
    nl: {
      label: 'Wanneer praat u opnieuw, omdat alles anders is?',
      hint: 'Iets wat u niet in de hand had, en wat het werk veel zwaarder maakt.',
      why: 'Wie vooraf een grens noemt, hoeft later niet te bewijzen dat het echt zwaar is.',
      example: 'als de kosten buiten onze schuld met 20% stijgen',
    },
    en: {
      label: 'When do you talk again because everything is different?',
      hint: 'Something you had no hand in, and that makes the work much harder.',
      why: 'If you name a limit now, nobody has to prove hardship later.',
      example: 'when costs rise by 20% through no fault of ours',
    },
  }),
  detail('hardship-time', duration, ['Q76'], {
    nl: {
      label: 'Hoe lang praat u dan hoogstens?',
      hint: 'Een getal en een eenheid.',
      why: 'Zonder einde praat wie tijd heeft de ander klem.',
      example: '6 weken',
    },
    en: {
      label: 'How long do you talk then at most?',
      hint: 'A number and a unit.',
      why: 'Without an end, whoever has time can talk the other into a corner.',
      example: '6 weeks',
    },
  }),
  detail(
    'hardship-outcome',
    choice(
      [
        {
          id: 'ladder',
          nl: 'Dan volgen de stappen bij een conflict',
          en: 'Then the steps in a conflict follow',
        },
        { id: 'leave', nl: 'Dan mag ieder opzeggen', en: 'Then anybody may give notice' },
        { id: 'stays', nl: 'Dan blijft alles zoals het is', en: 'Then all stays as it is' },
      ],
      { other: true },
    ),
    ['Q76'],
    {
      nl: {
        label: 'En als u er niet uitkomt?',
        hint: 'Naar Nederlands recht kan de rechter altijd nog ingrijpen.',
        why: 'Praten werkt beter als ieder weet wat er daarna komt.',
        example: 'Dan volgen de stappen bij een conflict',
      },
      en: {
        label: 'And if you cannot agree?',
        hint: 'Under Dutch law a court can always still step in.',
        why: 'Talks go better when everybody knows what comes next.',
        example: 'Then the steps in a conflict follow',
      },
    },
  ),
  detail('review', rhythm, ['Q70'], {
    nl: {
      label: 'Hoe vaak loopt u de afspraken samen na?',
      hint: 'Ook als er niets aan de hand is.',
      why: 'Een afspraak die niemand meer leest, past na een tijd niet meer.',
      example: 'elk jaar',
    },
    en: {
      label: 'How often do you go through the agreement together?',
      hint: 'Even when nothing is wrong.',
      why: 'An agreement that nobody reads stops fitting after a while.',
      example: 'every year',
    },
  }),
];
