/** What a page of the add-in says to Excel on the web, as Microsoft's client puts it. */
export interface Request {
  /** 0 for requests; other messages are not Excel's. */
  readonly _messageType: number;
  /** 0 asks for something, 1 wants to hear of something, 2 no more. */
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What Excel on the web answers, or tells unasked. */
export interface Response {
  readonly _messageType: 1;
  /** 0 answers a request, 1 tells of an event. */
  readonly _responseType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _errorCode: 0;
  readonly _data: unknown;
  readonly _serializerVersion: 1;
}

/** The answer to a request. */
export function answerTo(request: Request, data: unknown, origin: string): Response {
  return {
    _messageType: 1,
    _responseType: 0,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _errorCode: 0,
    _data: data,
    _serializerVersion: 1,
  };
}

/** Tells of an event that was asked for in a conversation. */
export function eventIn(conversation: string, name: string, data: unknown, origin: string): Response {
  return {
    _messageType: 1,
    _responseType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: -1,
    _origin: origin,
    _errorCode: 0,
    _data: data,
    _serializerVersion: 1,
  };
}

/** Excel's own notice to a frame: it comes as a request, in a conversation beside the other. */
export function noticeIn(conversation: string, action: number): Request {
  return {
    _messageType: 0,
    _actionType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversation}_ntf`,
    _correlationId: 0,
    _data: [action],
  };
}
