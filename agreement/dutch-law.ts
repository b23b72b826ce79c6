import type { Answers, Row } from './answer.ts';

/** Whether the party is in the Netherlands, as far as we know: a country is asked only of those elsewhere. */
export function isDutch({ country }: Row): boolean {
  if (country === undefined) return true;
  return typeof country === 'string' && /^(?:(?:the )?netherlands|nederland|holland|nl)$/i.test(country);
}

/** Whether Dutch law governs: what we assume until another choice is made. */
export function underDutchLaw(answers: Answers): boolean {
  const law = answers.conflict?.law;
  return law === undefined || law === 'nl';
}
