/** "@Kopi_Senja", "x.com/Kopi_Senja" and "Kopi_Senja" are the same handle; '' where it is none. */
export function plainHandle(handle: string): string {
  const bare = handle.trim().replace(/^(https?:\/\/)?(www\.|mobile\.)?(x|twitter)\.com\//i, '').replace(/^@/, '').replace(/\/$/, '');
  return /^\w{1,15}$/.test(bare) ? bare : '';
}
