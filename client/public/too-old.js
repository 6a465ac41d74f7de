// Runs before everything else and in browsers of any age, hence its old form. Where the product cannot run it shows what
// stands in the page for that, and what to do (B-26). The page says what it needs: data-needs="Array.prototype.at …".

function isThereFrom(at, path) {
  if (at === undefined || at === null) return false;
  if (path.length === 0) return true;
  return isThereFrom(at[path[0]], path.slice(1));
}

function isMissing(name) {
  return !isThereFrom(window, name.split('.'));
}

function sayTooOld() {
  document.getElementById('page').style.display = 'none';
  document.getElementById('too-old').style.display = 'block';
}

if (
  !('noModule' in document.createElement('script')) ||
  document.currentScript.getAttribute('data-needs').split(' ').some(isMissing)
)
  document.addEventListener('DOMContentLoaded', sayTooOld);
