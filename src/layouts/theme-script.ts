/** Sets a remembered choice of light or dark before anything is painted; a deferred module would come too late. */
export const themeScript =
  "try{var t=localStorage.getItem('nen');if(t=='light'||t=='dark')document.documentElement.style.colorScheme=t}catch{}";
