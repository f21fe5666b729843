/** The methods with which the client says that it listens, for events of those names. Telling it is the host's part. */
export function registrations(events: readonly string[]): Readonly<Record<string, () => void>> {
  return Object.fromEntries(
    events.flatMap((event) => [
      [`_Register${event}Event`, () => undefined],
      [`_Unregister${event}Event`, () => undefined],
    ]),
  );
}
