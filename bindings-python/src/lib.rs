//! JSON text in, JSON text out, for Python: the package's own files make it pleasant.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use samspill::wire;

/// The native part of samspill: JSON text in, JSON text out.
#[pymodule]
mod _native {
    #[pymodule_export]
    use super::{Handle, call};
}

/// The answer of an operation on a document.
#[pyfunction]
fn call(py: Python<'_>, operation: &str, document: &str, context: &str) -> String {
    py.detach(|| wire::call(operation, document, context))
}

/// A document that many questions are asked about.
#[pyclass(frozen)]
#[derive(Debug)]
struct Handle(wire::Handle);

#[pymethods]
impl Handle {
    /// Opens a document with a context; raises the misuse as JSON text.
    #[new]
    fn open(document: &str, context: &str) -> PyResult<Self> {
        wire::Handle::open(document, context).map(Self).map_err(|misuse| PyValueError::new_err(misuse.to_json()))
    }

    /// The answer of an operation.
    fn call(&self, py: Python<'_>, operation: &str) -> String {
        py.detach(|| self.0.call(operation))
    }

    /// The answer to a question about the file that is open.
    fn ask(&self, py: Python<'_>, operation: &str, question: &str) -> String {
        py.detach(|| self.0.ask(operation, question))
    }
}
