import { choice, choices } from '../../kinds/choice.ts';
import { line } from '../../kinds/text.ts';
import { detail } from '../asking.ts';

/** What a campfire conversation is about, and what stays at the fire. */
export const talk = [
  detail(
    'standing-topics',
    choices([
      { id: 'well', nl: 'Wat goed gaat', en: 'What goes well' },
      { id: 'worries', nl: 'Wat zorgen geeft', en: 'What causes worry' },
      { id: 'needs', nl: 'Wat de één van de ander nodig heeft', en: 'What one needs from the other' },
      { id: 'unsaid', nl: 'Wat nog niet is uitgesproken', en: 'What has not been spoken out yet' },
      { id: 'fair', nl: 'Of de verdeling nog eerlijk voelt', en: 'Whether the split still feels fair' },
      { id: 'goal', nl: 'Of het doel nog klopt', en: 'Whether the goal is still right' },
      { id: 'learned', nl: 'Wat er is geleerd', en: 'What has been learned' },
      { id: 'thanks', nl: 'Waar een bedankje bij past', en: 'What deserves a thank-you' },
    ]),
    ['Q65'],
    {
      nl: {
        label: 'Wat komt elke keer langs?',
        hint: 'Kies er een paar. Drie is vaak genoeg.',
        why: 'Een vraag die elke keer terugkomt, mag ook elke keer een ander antwoord krijgen.',
        example: 'Wat goed gaat, en wat zorgen geeft',
      },
      en: {
        label: 'What comes up every time?',
        hint: 'Choose a few. Three is often enough.',
        why: 'A question that returns every time may get another answer every time.',
        example: 'What goes well, and what causes worry',
      },
    },
  ),
  detail('own-topics', line, ['Q65'], {
    nl: {
      label: 'En welke vragen van uzelf?',
      hint: 'Wat bij uw werk of uw mensen past.',
      why: 'De vraag die u een beetje spannend vindt, is meestal de goede.',
      example: 'hoe het gaat met de vrijwilligers',
    },
    en: {
      label: 'And which questions of your own?',
      hint: 'What suits your work or your people.',
      why: 'The question that makes you a little nervous is usually the right one.',
      example: 'how the volunteers are doing',
    },
  }),
  detail(
    'confidential',
    choice(
      [
        {
          id: 'all',
          nl: 'Alles, tenzij we samen iets anders zeggen',
          en: 'Everything, unless we say otherwise together',
        },
        { id: 'speaker', nl: 'Alleen wie wat heeft gezegd', en: 'Only who said what' },
        { id: 'asked', nl: 'Alleen waar iemand om vraagt', en: 'Only what somebody asks to keep' },
        { id: 'nothing', nl: 'Niets', en: 'Nothing' },
      ],
      { other: true },
    ),
    ['Q69'],
    {
      nl: {
        label: 'Wat blijft onder u?',
        hint: 'Van wat in deze gesprekken wordt gezegd.',
        why: 'Mensen zijn pas eerlijk als ze weten waar hun woorden blijven.',
        example: 'Alleen wie wat heeft gezegd',
      },
      en: {
        label: 'What stays between you?',
        hint: 'Of what is said in these talks.',
        why: 'People are honest once they know where their words will stay.',
        example: 'Only who said what',
      },
    },
  ),
];
