/** On a narrow window the contents would hide the document; without script they stand open. */
export function foldContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>(".contents details");
  if (contents !== null && matchMedia("(max-width: 56rem)").matches) contents.open = false;
  document.querySelector(".contents [aria-current]")?.scrollIntoView({ block: "nearest" });
}
