export function Add() { return <p>Add</p>; }
