//! Preloaded into a process, prints to stderr the name of each environment variable that is read
//! through the C library.

use std::ffi::{c_char, c_int, c_void};

const RTLD_NEXT: *mut c_void = -1_isize as *mut c_void;

unsafe extern "C" {
    fn dlsym(handle: *mut c_void, name: *const c_char) -> *mut c_void;
    fn strlen(text: *const c_char) -> usize;
    fn write(file: c_int, bytes: *const c_void, count: usize) -> isize;
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn getenv(name: *const c_char) -> *mut c_char {
    type Getenv = unsafe extern "C" fn(*const c_char) -> *mut c_char;
    unsafe {
        let mut line = [0_u8; 128];
        let length = strlen(name).min(line.len() - 1);
        line[..length].copy_from_slice(std::slice::from_raw_parts(name.cast(), length));
        line[length] = b'\n';
        write(2, line.as_ptr().cast(), length + 1);
        let next = dlsym(RTLD_NEXT, c"getenv".as_ptr());
        std::mem::transmute::<*mut c_void, Getenv>(next)(name)
    }
}
