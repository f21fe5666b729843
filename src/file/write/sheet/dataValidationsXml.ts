import type { MessagePlan, ValidationPlan } from '../../../core/plan/plan';
import { areaAddress } from '../../../core/workbook/address';
import { escapeAttribute, escapeText } from '../../xml/escapeXml';
import { prefixFutureFunctions } from './futureFunctions';

/** Excel refuses a workbook whose messages are longer. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 225;

/** `<dataValidations>`; nothing where the plan has none. */
export function dataValidationsXml(validations: readonly ValidationPlan[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ area, rule, prompt, alert }: ValidationPlan): string {
  const type = rule ? ` type="${rule.kind === 'list' ? 'list' : 'custom'}"` : '';
  const style = alert?.severity === 'warning' ? ' errorStyle="warning"' : '';
  const alerting = alert ? ' showErrorMessage="1"' : '';
  const prompting = prompt ? ' showInputMessage="1"' : '';
  const messages = messageXml('errorTitle', 'error', alert) + messageXml('promptTitle', 'prompt', prompt);
  const opening = `<dataValidation${type}${style} allowBlank="1"${prompting}${alerting}${messages} sqref="${areaAddress(area)}"`;
  if (!rule) return `${opening}/>`;
  const formula = prefixFutureFunctions(rule.kind === 'list' ? rule.source : rule.formula);
  return `${opening}><formula1>${escapeText(formula)}</formula1></dataValidation>`;
}

function messageXml(titleName: string, textName: string, message: MessagePlan | undefined): string {
  if (!message) return '';
  const { title, text } = message;
  if (title.length > LONGEST_TITLE || text.length > LONGEST_TEXT) {
    throw new Error(`A message of ${title.length} and ${text.length} characters: ${title}, ${text}`);
  }
  return ` ${titleName}="${escapeAttribute(title)}" ${textName}="${escapeAttribute(text)}"`;
}
