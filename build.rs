//! Gives the addon the linker settings Node needs.

fn main() {
    #[cfg(feature = "node")]
    napi_build::setup();
}
