import { choice } from '../../kinds/choice.ts';
import { duration } from '../../kinds/duration.ts';
import { detail } from '../asking.ts';

/** Official messages, who may take a party's place or do its work, and what was agreed before. */
export const dealings = [
  detail(
    'notice-method',
    choice(
      [
        { id: 'email', nl: 'Per e-mail', en: 'By e-mail' },
        {
          id: 'email-confirmed',
          nl: 'Per e-mail, als de ander de ontvangst bevestigt',
          en: 'By e-mail, once the other confirms receipt',
        },
        { id: 'email-or-letter', nl: 'Per e-mail of per brief', en: 'By e-mail or by letter' },
        { id: 'registered', nl: 'Per aangetekende brief', en: 'By registered letter' },
      ],
      { other: true },
    ),
    ['Q132'],
    {
      nl: {
        label: 'Hoe stuurt u een officieel bericht?',
        hint: 'Zoals een opzegging of een klacht.',
        why: 'Later hoeft u dan niet te twisten over de vraag of een appje telt.',
        example: 'Per e-mail of per brief',
      },
      en: {
        label: 'How do you send an official message?',
        hint: 'Such as giving notice, or a complaint.',
        why: 'You need not argue later about whether a text message counts.',
        example: 'By e-mail or by letter',
      },
    },
  ),
  detail('received-after', duration, ['Q132'], {
    nl: {
      label: 'Hoe lang na het versturen geldt het als ontvangen?',
      hint: 'Een getal en een eenheid.',
      why: 'Termijnen tellen vanaf de ontvangst. Die moet niet afhangen van wie zijn post opent.',
      example: '2 werkdagen',
    },
    en: {
      label: 'How long after sending does it count as received?',
      hint: 'A number and a unit.',
      why: 'Periods count from receipt. That must not depend on who opens the post.',
      example: '2 working days',
    },
  }),
  detail(
    'transfer',
    choice(
      [
        { id: 'no', nl: 'Nee', en: 'No' },
        { id: 'consent', nl: 'Alleen als de anderen het goedvinden', en: 'Only if the others agree' },
        { id: 'group', nl: 'Alleen binnen de eigen groep', en: 'Only within its own group' },
        { id: 'free', nl: 'Ja, als zij het meldt', en: 'Yes, if it tells the others' },
      ],
      { other: true },
    ),
    ['Q133'],
    {
      nl: {
        label: 'Mag een partij haar plaats aan een ander overdragen?',
        hint: 'Zodat die ander in de samenwerking komt.',
        why: 'U koos elkaar. Wilt u verrast worden door een onbekende?',
        example: 'Alleen als de anderen het goedvinden',
      },
      en: {
        label: 'May a party hand its place over to somebody else?',
        hint: 'So that they step into the partnership.',
        why: 'You chose each other. Do you want to be surprised by a stranger?',
        example: 'Only if the others agree',
      },
    },
  ),
  detail(
    'subcontracting',
    choice(
      [
        { id: 'no', nl: 'Nee', en: 'No' },
        { id: 'consent', nl: 'Alleen als de anderen het goedvinden', en: 'Only if the others agree' },
        { id: 'tell', nl: 'Ja, als zij het vooraf meldt', en: 'Yes, if it tells the others beforehand' },
        { id: 'free', nl: 'Ja', en: 'Yes' },
      ],
      { other: true },
    ),
    ['Q133'],
    {
      nl: {
        label: 'Mag een partij werk uitbesteden?',
        hint: 'Wie uitbesteedt, blijft zelf verantwoordelijk.',
        why: 'Soms kiest u iemand om zijn vakmanschap, soms telt alleen dat het af komt.',
        example: 'Ja, als zij het vooraf meldt',
      },
      en: {
        label: 'May a party have work done by others?',
        hint: 'It stays responsible for that work itself.',
        why: 'Sometimes you choose somebody for their skill, sometimes you only want the work done.',
        example: 'Yes, if it tells the others beforehand',
      },
    },
  ),
  detail(
    'earlier',
    choice(
      [
        { id: 'none', nl: 'Geen: deze overeenkomst vervangt ze', en: 'None: this agreement replaces them' },
        {
          id: 'all',
          nl: 'Allemaal, maar deze overeenkomst gaat voor',
          en: 'All of them, but this agreement prevails',
        },
      ],
      { other: true },
    ),
    ['Q135'],
    {
      nl: {
        label: 'Welke eerdere afspraken blijven gelden?',
        hint: 'Noem bij “anders” welke, met de datum.',
        why: 'Een oude mail of intentieverklaring kan iets anders zeggen dan dit stuk.',
        example: 'Geen: deze overeenkomst vervangt ze',
      },
      en: {
        label: 'Which earlier arrangements still hold?',
        hint: 'Under “other”, name which, with the date.',
        why: 'An old e-mail or letter of intent may say something else than this document.',
        example: 'None: this agreement replaces them',
      },
    },
  ),
];
