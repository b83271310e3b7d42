/** The sign of Clausegraph: three nodes and their edges. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g stroke="#3b6ea8" stroke-width="2.5"><path d="M9 9l14 4M9 9l5 15M23 13l-9 11"/></g><g fill="#3b6ea8"><circle cx="9" cy="9" r="5"/><circle cx="24" cy="13" r="4"/><circle cx="14" cy="25" r="5"/></g></svg>`;
