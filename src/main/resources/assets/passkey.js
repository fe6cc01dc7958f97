"use strict";
// Asks the browser for a passkey, puts its answer into the form, and sends the form. All there is of scripts at the desk.
const said = {
  NotAllowedError: "Det avbröts, eller tog för lång tid. Försök en gång till.",
  InvalidStateError: "Den här enheten har redan en nyckel till ditt konto. Du kan använda den, eller lägga till en på en annan enhet.",
  NotSupportedError: "Den här enheten kan inte göra en nyckel som känner igen dig med fingeravtryck, ansikte eller kod. Försök med din telefon eller en säkerhetsnyckel.",
  SecurityError: "Nyckeln hör inte till den här adressen. Se efter att du är på rätt webbplats.",
};
const tooOld = "Din webbläsare kan inte använda nycklar. Uppdatera den, eller försök med en annan.";

async function ask(form) {
  const options = JSON.parse(form.dataset.options);
  if (form.dataset.passkey === "create") {
    return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
  }
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const message = form.querySelector("[role=status]"), button = form.querySelector("button");
  // Until now it said that the page needs scripts.
  message.textContent = "";
  form.addEventListener("submit", async event => {
    event.preventDefault();
    if (!window.PublicKeyCredential || !PublicKeyCredential.parseCreationOptionsFromJSON || !PublicKeyCredential.prototype.toJSON) {
      message.textContent = tooOld;
      return;
    }
    button.disabled = true;
    message.textContent = "Följ det som enheten frågar om …";
    try {
      form.elements.credential.value = JSON.stringify((await ask(form)).toJSON());
      form.submit();
    } catch (failure) {
      message.textContent = said[failure.name] || "Det gick inte. Försök en gång till.";
      button.disabled = false;
      button.focus();
    }
  });
}
