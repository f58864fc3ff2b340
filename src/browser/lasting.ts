/** Whether the browser may clear what lies here without being told to. The only file that asks it. */

/** True once the browser has agreed not to clear it when the disk is full. */
export async function isLasting(): Promise<boolean> {
  return (
    (await manager()
      ?.persisted()
      .catch(() => false)) === true
  );
}

/** Asks the browser to agree; some ask the person in turn. Only where somebody pressed a button for it. */
export async function askToLast(): Promise<boolean> {
  return (
    (await manager()
      ?.persist()
      .catch(() => false)) === true
  );
}

/** Old browsers can’t be asked, nor any where the line is not safe. */
export function canAsk(): boolean {
  return manager() !== undefined;
}

function manager(): StorageManager | undefined {
  const found = navigator.storage as StorageManager | undefined;
  return typeof found?.persist === 'function' ? found : undefined;
}
