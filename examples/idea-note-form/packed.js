/** The library, where it is packed into the page itself; otherwise it is fetched from beside it. */
export async function packed() {
  const block = document.getElementById("samspill-wasm");
  if (block === null) return undefined;
  const bytes = Uint8Array.from(atob(block.textContent), (letter) => letter.codePointAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}
