import { areaOfText } from '../model/areaText';
import type { Sheet } from '../model/sheet';
import type { Json } from '../protocol/json';

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';

/** A validation of a file as Office.js tells it: a list, a formula, or none but a prompt. */
export function readValidation(sheet: Sheet, attributes: Readonly<Record<string, string>>, formula: string): void {
  const { type = 'none', sqref = '', errorStyle = 'stop', allowBlank, showInputMessage, showErrorMessage } = attributes;
  const { promptTitle = '', prompt = '', errorTitle = '', error = '' } = attributes;
  sheet.validations.push({
    areas: sqref.split(' ').flatMap((text) => areaOfText(text) ?? []),
    rule: ruleOf(type, formula),
    prompt: isOn(showInputMessage) ? { showPrompt: true, title: promptTitle, message: prompt } : {},
    errorAlert:
      type === 'none'
        ? {}
        : {
            showAlert: isOn(showErrorMessage),
            style: errorStyle.charAt(0).toUpperCase() + errorStyle.slice(1),
            title: errorTitle,
            message: error,
          },
    ignoreBlanks: isOn(allowBlank),
  });
}

function ruleOf(type: string, formula: string): Json {
  if (type === 'list') return { list: { inCellDropDown: true, source: `=${formula}` } };
  return type === 'custom' ? { custom: { formula: `=${formula}` } } : {};
}
