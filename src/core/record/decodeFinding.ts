import type { Finding, FindingCode, Place } from '../diagnostics/finding';
import { list, members, oneOf, refuse, text, whole, type Members } from './shape';

const SEVERITIES = ['errore', 'avviso', 'informazione'] as const;

/** A finding as JSON has it. Throws `NotARecord`. */
export function decodeFinding(value: unknown): Finding {
  const finding = members(value);
  const { code, severity, message, place, related, difference, action, cases } = finding;
  return {
    code: codeOf(text(code)),
    severity: oneOf(severity, SEVERITIES),
    message: text(message),
    place: placeOf(place),
    ...(related === undefined ? {} : { related: list(related).map(placeOf) }),
    ...texts(finding, ['seen', 'expected', 'cause']),
    ...(difference === undefined ? {} : { difference: whole(difference, Number.MIN_SAFE_INTEGER) }),
    action: text(action),
    ...(cases === undefined ? {} : { cases: whole(cases, 1) }),
  };
}

function codeOf(code: string): FindingCode {
  return /^[STCQPD]\d+$/.test(code) ? (code as FindingCode) : refuse();
}

function placeOf(value: unknown): Place {
  const place = members(value);
  return { sheet: text(place.sheet), ...texts(place, ['table', 'column', 'cell', 'key']) };
}

function texts<Name extends string>(from: Members, names: readonly Name[]): Partial<Record<Name, string>> {
  const entries = names.flatMap((name) => (from[name] === undefined ? [] : [[name, text(from[name])] as const]));
  return Object.fromEntries(entries) as Partial<Record<Name, string>>;
}
