"use strict";
// Asks the browser for a passkey, puts its answer into the form, and sends the form. All there is of scripts at the desk.
const said = {
  NotAllowedError: "Det avbröts, eller tog för lång tid. Försök en gång till.",
  InvalidStateError: "Den här enheten har redan en nyckel till ditt konto. Du kan använda den, eller lägga till en på en annan enhet.",
  NotSupportedError: "Den här enheten kan inte göra en nyckel som känner igen dig med fingeravtryck, ansikte eller kod. Försök med din telefon eller en säkerhetsnyckel.",
  SecurityError: "Nyckeln hör inte till den här adressen. Se efter att du är på rätt webbplats.",
};
const tooOld = "Din webbläsare kan inte använda nycklar. Uppdatera den, eller försök med en annan.";
const notSafe = "Sidan är inte öppnad över en säker förbindelse (https), och då lämnar webbläsaren inte ut nycklar. Öppna den med https först i adressen.";

// Bytes travel as base64url (WebAuthn level 3); the newest browsers translate that themselves, and all others do not.
function bytes(text) {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, letter => letter.charCodeAt(0)).buffer;
}

function text(bytes) {
  const view = bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return btoa(Array.from(view, byte => String.fromCharCode(byte)).join("")).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

async function ask(form) {
  const options = JSON.parse(form.dataset.options);
  options.challenge = bytes(options.challenge);
  for (const list of ["excludeCredentials", "allowCredentials"]) {
    if (options[list]) options[list] = options[list].map(one => ({ ...one, id: bytes(one.id) }));
  }
  if (form.dataset.passkey === "create") {
    options.user.id = bytes(options.user.id);
    return navigator.credentials.create({ publicKey: options });
  }
  return navigator.credentials.get({ publicKey: options });
}

// Password managers put objects of their own in the browser's place: some have no toJSON, and some one that fails.
function written(made) {
  const response = {};
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (made.response[part]) response[part] = text(made.response[part]);
  }
  if (typeof made.response.getTransports === "function") response.transports = made.response.getTransports();
  return JSON.stringify({
    id: made.id, rawId: text(made.rawId), type: made.type, response,
    authenticatorAttachment: made.authenticatorAttachment || undefined,
    clientExtensionResults: typeof made.getClientExtensionResults === "function" ? made.getClientExtensionResults() : {},
  });
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const message = form.querySelector("[role=status]"), button = form.querySelector("button");
  // Until now it said that the page needs scripts.
  message.textContent = "";
  form.addEventListener("submit", async event => {
    event.preventDefault();
    if (!window.isSecureContext || !navigator.credentials) {
      message.textContent = window.isSecureContext ? tooOld : notSafe;
      return;
    }
    button.disabled = true;
    message.textContent = "Följ det som enheten frågar om …";
    try {
      form.elements.credential.value = written(await ask(form));
      form.submit();
    } catch (failure) {
      message.textContent = said[failure.name] || "Det gick inte. Försök en gång till.";
      button.disabled = false;
      button.focus();
    }
  });
}
