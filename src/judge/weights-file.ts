/** Where the weights lie that come with the package. Apart from what reads them, which is much code to load. */
export const weightsFile: URL = new URL('./weights.bin', import.meta.url)
