//! JSON text in, JSON text out, for JavaScript: the package's own files make it pleasant.

use samspill::wire;
use wasm_bindgen::prelude::wasm_bindgen;

/// The answer of an operation on a document.
#[wasm_bindgen]
pub fn call(operation: &str, document: &str, context: &str) -> String {
    wire::call(operation, document, context)
}

/// A document that many questions are asked about.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Handle(wire::Handle);

#[wasm_bindgen]
impl Handle {
    /// Opens a document with a context; throws the misuse as JSON text.
    #[wasm_bindgen(constructor)]
    pub fn open(document: &str, context: &str) -> Result<Handle, String> {
        wire::Handle::open(document, context).map(Handle).map_err(|misuse| misuse.to_json())
    }

    /// The answer of an operation.
    pub fn call(&self, operation: &str) -> String {
        self.0.call(operation)
    }

    /// The answer to a question about the file that is open.
    #[cfg(feature = "programme")]
    pub fn ask(&self, operation: &str, question: &str) -> String {
        self.0.ask(operation, question)
    }
}
