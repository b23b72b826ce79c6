import { attachment } from '#storage/attachment';
import { accountFor } from '#workflow/draft-of';
import { HandslagError } from '#workflow/error';
import { formats, statementFile } from '#workflow/formats';
import { makeStatement } from '#workflow/make-document';
import { documentPolicy } from '../document-policy.ts';
import type { OpenHandler } from '../handlers.ts';
import { fileWithPeriod } from './figures-body.ts';
import { dateOf, languageOf, statementFormatOf } from './parameters.ts';
import { tellingsOf, told } from './telling.ts';

/** An answers file with the figures of a period in, a settlement or the statement of one party out; nothing is kept. */
export const settlementRoute: OpenHandler = async (c, world) => {
  const [format, language, date] = [statementFormatOf(c), languageOf(c), dateOf(c)];
  const { file, period } = await fileWithPeriod(c);
  const account = accountFor(file, period, { language, date, now: world.now() });
  const party = c.req.query('party');
  if (party === undefined && format === 'json') {
    const { first, withoutSteps, withoutStatements } = tellingsOf(account);
    return c.body(told(first, withoutSteps, withoutStatements), 200, {
      'Content-Type': 'application/json',
      'Content-Language': account.language,
    });
  }
  const parties = account.settlement.pools[0]!.outcomes.map((outcome) => outcome.party);
  if (party === undefined || !parties.includes(party))
    throw new HandslagError('parameter', { parameter: 'party', allowed: parties });
  const bytes = await makeStatement(account, party, format);
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': formats[format].type,
    'Content-Disposition': attachment(statementFile(party, format)),
    'Content-Language': account.language,
    'Content-Security-Policy': documentPolicy,
  });
};
