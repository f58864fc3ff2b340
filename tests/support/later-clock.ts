/** Loaded before a build: its clock is five hundred days ahead, so that whatever it writes of today differs. */
const AHEAD = 500 * 24 * 60 * 60 * 1000;

const RealDate = Date;

class LaterDate extends RealDate {
  constructor(...given: [] | ConstructorParameters<DateConstructor>) {
    if (given.length === 0) super(LaterDate.now());
    else super(...given);
  }

  static override now(): number {
    return RealDate.now() + AHEAD;
  }
}

globalThis.Date = LaterDate as DateConstructor;
