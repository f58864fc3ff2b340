/** A page, or a state of a tool, that checks look at. */
import type { Page } from '@playwright/test';

export interface State {
  name: string;
  /** Brings a fresh page into this state. */
  reach: (page: Page) => Promise<void>;
}
