/** Normalises a handle: "@Kopi_Senja" and "x.com/Kopi_Senja" give "Kopi_Senja"; '' if it is not one. */
export function plainHandle(handle: string): string {
  const bare = handle.trim().replace(/^(https?:\/\/)?(www\.|mobile\.)?(x|twitter)\.com\//i, '').replace(/^@/, '').replace(/\/$/, '');
  return /^\w{1,15}$/.test(bare) ? bare : '';
}
