// What the page begins with: the invented programme with its plans and its calendar.

export { default as example } from "../ovre-eksempelby.json";
