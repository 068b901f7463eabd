/** Now, as the engine takes it: the civil date in the user's own zone, and the instant. The only clock of the product. */
export function now(): { today: string; at: string } {
  const at = new Date();
  // The Swedish calendar format is YYYY-MM-DD.
  return { today: new Intl.DateTimeFormat('sv-SE').format(at), at: at.toISOString() };
}
