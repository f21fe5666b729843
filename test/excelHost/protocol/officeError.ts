/** A request's failure as Excel words it: the batch stops there, and the client's `sync` rejects with this code. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Something that the caller gave is not what Excel takes. */
export function invalidArgument(what: string): OfficeError {
  return new OfficeError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`);
}

/** There is no such sheet, table, name… */
export function itemNotFound(what: string): OfficeError {
  return new OfficeError('ItemNotFound', `The requested resource doesn't exist: ${what}`);
}

/** The name is taken. */
export function itemAlreadyExists(what: string): OfficeError {
  return new OfficeError('ItemAlreadyExists', `The resource being created already exists: ${what}`);
}

/** Protection forbids it. */
export function accessDenied(what: string): OfficeError {
  return new OfficeError('AccessDenied', `You cannot perform the requested operation: ${what}`);
}

/** Right in itself, and not possible in the workbook's present state. */
export function invalidOperation(what: string): OfficeError {
  return new OfficeError('InvalidOperation', `The operation attempted is invalid on the object: ${what}`);
}

/** Excel fails without saying why. */
export function generalException(what: string): OfficeError {
  return new OfficeError('GeneralException', `There was an internal error while processing the request: ${what}`);
}
